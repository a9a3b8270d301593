import { useTranslations } from 'next-intl';
import type { Answer } from '@/lib/screening/answer';

const STEPS = ['a', 'b', 'c'] as const;

/** What a person can do now, for each of the answers given; what two answers share is said once. */
export function NextSteps({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations('results');
  const steps = answers.flatMap((answer) =>
    STEPS.filter((step) => t.has(`steps.${answer}.${step}`)).map((step) => t(`steps.${answer}.${step}`)),
  );
  return (
    <div className="next-steps">
      <h3>{t('next')}</h3>
      <ul className="usa-list">
        {[...new Set(steps)].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
