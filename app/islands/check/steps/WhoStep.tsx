import { useTranslations } from 'use-intl';
import { whoForm } from '@/lib/questionnaire/forms';
import { PEOPLE, type People } from '@/lib/questionnaire/people';
import { useZodForm, zodForm } from '../zodForm';
import { Choices, choiceId } from './Choices';
import { ErrorSummary } from './ErrorSummary';
import { Form } from './Form';
import type { StepProps } from './stepProps';

interface WhoStepProps extends StepProps {
  readonly people: People | undefined;
  readonly onNext: (people: People) => void;
}

const resolver = zodForm(whoForm);

/** Who would get it? One of four choices, and nothing else about anybody. */
export function WhoStep({ ready, people, onNext, onBack }: WhoStepProps) {
  const t = useTranslations('check.who');
  const { register, handleSubmit, problems } = useZodForm(resolver, people ? { people } : {});
  const code = problems.codes.people;
  return (
    <Form ready={ready} onSubmit={handleSubmit((form) => onNext(form.people))} onBack={onBack}>
      <ErrorSummary
        problems={code ? [{ field: choiceId(PEOPLE[0]), code }] : []}
        attempt={problems.attempt}
      />
      <Choices
        title={t('title')}
        why={t('hint')}
        choices={PEOPLE.map((value) => ({
          value,
          words: t(`choices.${value}`),
          hint: t(`hints.${value}`),
          named: { 'data-people': value },
        }))}
        register={register('people')}
        code={code}
      />
    </Form>
  );
}
