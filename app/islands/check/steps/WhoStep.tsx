import { useTranslations } from 'use-intl';
import { type HouseholdForm, householdForm } from '@/lib/questionnaire/forms';
import type { Household } from '@/lib/questionnaire/household';
import { useZodForm, zodForm } from '../zodForm';
import { ErrorSummary, FieldError } from './ErrorSummary';
import { Form } from './Form';
import type { StepProps } from './stepProps';

interface WhoStepProps extends StepProps {
  readonly household: Household | undefined;
  readonly changing: boolean;
  readonly onNext: (household: Household) => void;
}

const FIELDS = ['adults', 'children'] as const;

const resolver = zodForm(householdForm);

/** Who is it for? Two counts, and nothing else about anybody. */
export function WhoStep({ locale, ready, household, changing, onNext, onBack }: WhoStepProps) {
  const t = useTranslations('check');
  const { register, handleSubmit, problems } = useZodForm(resolver, typed(household));
  const { codes } = problems;
  const found = FIELDS.flatMap((field) => {
    const code = codes[field];
    return code ? [{ field, code }] : [];
  });
  return (
    <Form locale={locale} ready={ready} changing={changing} onSubmit={handleSubmit(onNext)} onBack={onBack}>
      <ErrorSummary problems={found} attempt={problems.attempt} />
      <h1 tabIndex={-1}>{t('who.title')}</h1>
      <p>{t('who.hint')}</p>
      {FIELDS.map((field) => (
        <div key={field} className={`usa-form-group${codes[field] ? ' usa-form-group--error' : ''}`}>
          <label className="usa-label" htmlFor={field}>
            {t(`who.${field}`)}
          </label>
          <p className="usa-hint" id={`${field}-hint`}>
            {t(`who.${field}Hint`)}
          </p>
          <FieldError id={`${field}-error`} code={codes[field]} />
          <input
            className="usa-input count"
            id={field}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            aria-invalid={codes[field] ? 'true' : undefined}
            aria-describedby={`${codes[field] ? `${field}-error ` : ''}${field}-hint`}
            {...register(field)}
          />
        </div>
      ))}
    </Form>
  );
}

const typed = (household: Household | undefined): HouseholdForm =>
  household
    ? { adults: String(household.adults), children: String(household.children) }
    : { adults: '', children: '' };
