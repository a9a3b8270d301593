import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/city/needs';
import { byId } from '@/lib/i18n/byId';
import { replyForm } from '@/lib/questionnaire/forms';
import { type Reply, repliesTo } from '@/lib/questionnaire/screening';
import { useZodForm, zodForm } from '../zodForm';
import { Choices, choiceId } from './Choices';
import { ErrorSummary } from './ErrorSummary';
import { Form } from './Form';
import type { StepProps } from './stepProps';

interface QuestionStepProps extends StepProps {
  readonly need: NeedId;
  readonly reply: Reply | undefined;
  readonly onNext: (need: NeedId, reply: Reply) => void;
}

const resolver = zodForm(replyForm);

/** The question of a need: its choices, "not sure", and why we ask it. */
export function QuestionStep({ ready, need, reply, onNext, onBack }: QuestionStepProps) {
  const t = useTranslations();
  const { register, handleSubmit, problems } = useZodForm(resolver, reply ? { reply } : {});
  const code = problems.codes.reply;
  const replies = repliesTo(need);
  return (
    <Form ready={ready} onSubmit={handleSubmit((form) => onNext(need, form.reply))} onBack={onBack}>
      <ErrorSummary
        problems={code ? [{ field: choiceId(replies[0]), code }] : []}
        attempt={problems.attempt}
      />
      <Choices
        title={byId(t, `questions.${need}.title`)}
        about={t('check.question.about', { need: t(`needs.${need}.name`) })}
        why={byId(t, `questions.${need}.why`)}
        choices={replies.map((value) => ({
          value,
          words: byId(t, `questions.${need}.choices.${value}`),
          named: { 'data-reply': value },
        }))}
        register={register('reply')}
        code={code}
      />
    </Form>
  );
}
