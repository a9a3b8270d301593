import { useTranslations } from 'use-intl';
import type { Screening } from '@/lib/questionnaire/screening';
import { type Step, stepsOf } from '@/lib/questionnaire/steps';
import type { StepProps } from './stepProps';

interface CheckStepProps extends StepProps {
  readonly screening: Screening;
  readonly onChange: (at: number) => void;
  readonly onNext: () => void;
}

/** Check your answers: each with a Change that loses nothing else. */
export function CheckStep({ ready, screening, onChange, onNext, onBack }: CheckStepProps) {
  const t = useTranslations('check');
  const rows = useRows(screening, stepsOf(screening));
  return (
    <>
      <h1 tabIndex={-1}>{t('summary.title')}</h1>
      <p>{t('summary.hint')}</p>
      <dl className="summary">
        {rows.map(({ at, what, said }) => (
          <div className="summary__row" key={at}>
            <dt>{what}</dt>
            <dd>
              {said.map((line) => (
                <span className="summary__line" key={line}>
                  {line}
                </span>
              ))}
            </dd>
            <dd className="summary__change">
              <button
                type="button"
                className="usa-button usa-button--unstyled"
                aria-label={t('summary.changeWhat', { what })}
                onClick={() => onChange(at)}
              >
                {t('summary.change')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p className="usa-hint">{t('summary.taken')}</p>
      <div className="actions">
        <button type="button" className="usa-button usa-button--big" disabled={!ready} onClick={onNext}>
          {t('buttons.results')}
        </button>
        <button type="button" className="usa-button usa-button--unstyled" onClick={onBack}>
          {t('buttons.back')}
        </button>
      </div>
    </>
  );
}

interface Row {
  readonly at: number;
  readonly what: string;
  readonly said: readonly string[];
}

/** What was said at each step, in words. */
function useRows(screening: Screening, steps: readonly Step[]): readonly Row[] {
  const t = useTranslations();
  return steps.flatMap((step, at): readonly Row[] => {
    switch (step.kind) {
      case 'needs':
        return [
          {
            at,
            what: t('check.summary.needs'),
            said: screening.needs.map((need) => t(`needs.${need}.name`)),
          },
        ];
      case 'who': {
        const { adults = 0, children = 0 } = screening.household ?? {};
        return [
          { at, what: t('check.summary.who'), said: [t('check.summary.people', { adults, children })] },
        ];
      }
      case 'question': {
        const { need } = step;
        const what = `${t(`needs.${need}.name`)}: ${t(`questions.${need}.row`)}`;
        const reply = screening.replies[need] ?? 'not-sure';
        return [{ at, what, said: [t(`questions.${need}.choices.${reply}`)] }];
      }
      default:
        return [];
    }
  });
}
