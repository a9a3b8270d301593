import { useTranslations } from 'next-intl';
import type { Step } from '@/lib/answers/steps';

/** What a person can do now about one answer. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('results');
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t('next')}</h3>
      <ul className="usa-list">
        {steps.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ul>
    </>
  );
}
