import { useTranslations } from 'next-intl';
import type { NeedId } from '@/lib/catalogue/needs';
import type { Answer } from '@/lib/screening/answer';
import { adviceFor, type NextStep } from '@/lib/screening/nextSteps';

interface NextStepsProps {
  readonly answers: readonly { readonly need: NeedId; readonly answer: Answer }[];
}

/** What a person can do now. Where that differs from need to need, each list says what it is about. */
export function NextSteps({ answers }: NextStepsProps) {
  const t = useTranslations();
  const advice = adviceFor(answers);
  if (advice.length === 0) return null;
  return (
    <div className="next-steps">
      <h3>{t('results.next')}</h3>
      {advice.map(({ answer, steps, needs }) => (
        <div key={`${answer} ${steps}`}>
          {advice.length > 1 ? (
            <p>
              <strong>{needs.map((need) => t(`needs.${need}.name`)).join(', ')}</strong>
            </p>
          ) : null}
          <StepList answer={answer} steps={steps} />
        </div>
      ))}
    </div>
  );
}

/** The steps of one answer. */
export function StepList({ answer, steps }: { answer: Answer; steps: readonly NextStep[] }) {
  const t = useTranslations('results.steps');
  return (
    <ul className="usa-list">
      {steps
        .filter((step) => t.has(`${answer}.${step}`))
        .map((step) => (
          <li key={step}>{t(`${answer}.${step}`)}</li>
        ))}
    </ul>
  );
}
