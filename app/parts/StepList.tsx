import { useTranslations } from 'next-intl';
import type { Step } from '@/lib/answers/steps';

/** The next steps of an answer. */
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
