import { useTranslations } from 'next-intl';
import type { Answer } from '@/lib/answers/answer';
import type { Step } from '@/lib/answers/steps';

/** What a person can do now. Where that differs from answer to answer, each list says which needs it is about. */
export function NextSteps({ answers }: { answers: readonly Pick<Answer, 'need' | 'steps'>[] }) {
  const t = useTranslations();
  const lists = [...new Map(answers.map(({ steps }) => [steps.join(), steps])).values()].filter(
    (steps) => steps.length > 0,
  );
  if (lists.length === 0) return null;
  const needsWith = (steps: readonly Step[]) => [
    ...new Set(answers.filter((one) => one.steps.join() === steps.join()).map(({ need }) => need)),
  ];
  return (
    <div className="next-steps">
      <h3>{t('results.next')}</h3>
      {lists.map((steps) => (
        <div key={steps.join()}>
          {lists.length > 1 ? (
            <p>
              <strong>
                {needsWith(steps)
                  .map((need) => t(`needs.${need}.name`))
                  .join(', ')}
              </strong>
            </p>
          ) : null}
          <StepList steps={steps} />
        </div>
      ))}
    </div>
  );
}

/** The steps of one answer. */
function StepList({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('results.steps');
  return (
    <ul className="usa-list">
      {steps.map((step) => (
        <li key={step}>{t(step)}</li>
      ))}
    </ul>
  );
}
