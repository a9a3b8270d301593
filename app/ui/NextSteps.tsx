import { useTranslations } from 'next-intl';
import type { Answer } from '@/lib/screening/answer';

const STEPS = ['a', 'b', 'c'] as const;

/** What a person can do now. */
export function NextSteps({ answer }: { answer: Answer }) {
  const t = useTranslations('results');
  return (
    <>
      <h4>{t('next')}</h4>
      <ul className="usa-list">
        {STEPS.filter((step) => t.has(`steps.${answer}.${step}`)).map((step) => (
          <li key={step}>{t(`steps.${answer}.${step}`)}</li>
        ))}
      </ul>
    </>
  );
}
