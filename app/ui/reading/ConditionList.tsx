import { useTranslations } from 'next-intl';
import type { Condition } from '@/lib/catalogue/cases';

/** What must be true, one thing a line. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  const t = useTranslations('pages.conditions');
  return (
    <ul className="conditions">
      {conditions.map(({ fact, value }) => (
        <li key={fact}>{t(`${fact}.${value}`)}</li>
      ))}
    </ul>
  );
}
