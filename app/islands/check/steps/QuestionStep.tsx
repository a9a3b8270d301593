import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/cities/longmont/needs';
import { replyForm } from '@/lib/questionnaire/forms';
import { type Reply, repliesTo } from '@/lib/questionnaire/screening';
import { useZodForm, zodForm } from '../zodForm';
import { ErrorSummary, FieldError } from './ErrorSummary';
import { Form } from './Form';
import type { StepProps } from './stepProps';

interface QuestionStepProps extends StepProps {
  readonly need: NeedId;
  readonly reply: Reply | undefined;
  readonly changing: boolean;
  readonly onNext: (need: NeedId, reply: Reply) => void;
}

const resolver = zodForm(replyForm);

/** The question of a need: its choices, not sure among them, and why it is asked. */
export function QuestionStep(props: QuestionStepProps) {
  const { locale, ready, need, reply, changing, onNext, onBack } = props;
  const t = useTranslations();
  const { register, handleSubmit, problems } = useZodForm(resolver, reply ? { reply } : {});
  const code = problems.codes.reply;
  return (
    <Form
      locale={locale}
      ready={ready}
      changing={changing}
      onSubmit={handleSubmit((form) => onNext(need, form.reply))}
      onBack={onBack}
    >
      <ErrorSummary
        problems={code ? [{ field: `reply-${repliesTo(need)[0]}`, code }] : []}
        attempt={problems.attempt}
      />
      <fieldset
        className={`usa-fieldset usa-form-group${code ? ' usa-form-group--error' : ''}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML lets a fieldset be a radiogroup, and only that can be invalid
        role="radiogroup"
        aria-invalid={code ? 'true' : undefined}
        aria-describedby={`${code ? 'reply-error ' : ''}why`}
      >
        <legend>
          <span className="about">{t('check.question.about', { need: t(`needs.${need}.name`) })}</span>
          <h1 tabIndex={-1}>{t(`questions.${need}.title`)}</h1>
        </legend>
        <p id="why">
          <strong>{t('check.question.why')}:</strong> {t(`questions.${need}.why`)}
        </p>
        <FieldError id="reply-error" code={code} />
        {repliesTo(need).map((value) => (
          <div className="usa-radio" key={value}>
            <input
              className="usa-radio__input usa-radio__input--tile"
              type="radio"
              id={`reply-${value}`}
              value={value}
              autoComplete="off"
              {...register('reply')}
            />
            <label className="usa-radio__label" htmlFor={`reply-${value}`}>
              {t(`questions.${need}.choices.${value}`)}
            </label>
          </div>
        ))}
      </fieldset>
    </Form>
  );
}
