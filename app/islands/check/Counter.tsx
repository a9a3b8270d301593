import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Stands in for the questionnaire. */
export function Counter() {
  const t = useTranslations('check');
  const [count, setCount] = useState(0);
  return (
    <>
      <h1>{t('title')}</h1>
      <p role="status">{count}</p>
      <button type="button" className="usa-button" onClick={() => setCount(count + 1)}>
        +
      </button>
    </>
  );
}
