import { useTranslations } from 'use-intl';
import { GroupWords } from '@/app/parts/GroupWords';
import { GroupPictogram } from '@/app/parts/Pictogram';
import { useSubjectName } from '@/app/parts/useSubjectName';
import { NEED_GROUPS, NEEDS, type NeedGroup } from '@/lib/city/needs';
import { programsOfGroup } from '@/lib/city/programs';
import type { Subject } from '@/lib/city/subjects';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { needsForm } from '@/lib/questionnaire/forms';
import type { Start } from '../start';
import { useZodForm, zodForm } from '../zodForm';
import { ErrorSummary, FieldError } from './ErrorSummary';
import { Form } from './Form';
import { Search } from './Search';
import type { StepProps } from './stepProps';
import { Tile } from './Tile';

interface NeedsStepProps extends StepProps {
  /** The group that is open from the start. */
  readonly start: Start;
  readonly catalogs: Catalogs;
  readonly subjects: readonly Subject[];
  /** Whether to say that the answers were cleared. */
  readonly cleared: boolean;
  readonly onNext: (subjects: readonly Subject[]) => void;
}

const resolver = zodForm(needsForm);

/** What do you need? One or more needs and programs: found by a word, or in groups that open in place. */
export function NeedsStep({ ready, start, catalogs, subjects, cleared, onNext }: NeedsStepProps) {
  const t = useTranslations('check');
  const { handleSubmit, watch, setValue, problems } = useZodForm(resolver, { subjects: [...subjects] });
  const picked = watch('subjects');
  const code = problems.codes.subjects;
  const pick = (subject: Subject, on: boolean) => {
    const others = picked.filter((one) => one !== subject);
    setValue('subjects', on ? [...others, subject] : others, { shouldValidate: problems.attempt > 0 });
  };
  return (
    <Form
      ready={ready}
      onSubmit={handleSubmit((form) => onNext(form.subjects))}
      beside={<p role="status">{t('needs.picked', { count: picked.length })}</p>}
    >
      <p role="status" className="cleared">
        {cleared ? t('quiet.cleared') : null}
      </p>
      <ErrorSummary problems={code ? [{ field: 'search', code }] : []} attempt={problems.attempt} />
      <h1 tabIndex={-1}>{t('needs.title')}</h1>
      <FieldError id="needs-error" code={code} />
      <Search catalogs={catalogs} picked={picked} onPick={pick} />
      <Chips picked={picked} onRemove={(subject) => pick(subject, false)} />
      {NEED_GROUPS.map((group) => (
        <Group key={group} group={group} open={group === start} picked={picked} onPick={pick} />
      ))}
    </Form>
  );
}

interface ChipsProps {
  readonly picked: readonly Subject[];
  readonly onRemove: (subject: Subject) => void;
}

/** The picked needs and programs; a press removes one. */
function Chips({ picked, onRemove }: ChipsProps) {
  const t = useTranslations('check.needs');
  const nameOf = useSubjectName();
  if (picked.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('picked', { count: picked.length })}>
      {picked.map((subject) => (
        <li key={subject}>
          <button
            type="button"
            className="chip"
            aria-label={t('remove', { what: nameOf(subject) })}
            onClick={() => onRemove(subject)}
          >
            <span>{nameOf(subject)}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: NeedGroup;
  readonly open: boolean;
  readonly picked: readonly Subject[];
  readonly onPick: (subject: Subject, on: boolean) => void;
}

/** One group. Closed it shows its name and two needs; open all its needs, and programs for the same purpose. */
function Group({ group, open, picked, onPick }: GroupProps) {
  const t = useTranslations();
  const needs = NEEDS.filter((need) => need.group === group).map(({ id }) => id);
  const programs = programsOfGroup(group);
  const tile = (subject: Subject) => (
    <Tile key={subject} subject={subject} picked={picked.includes(subject)} onPick={onPick} />
  );
  return (
    <details className={`group group--${group}`} open={open}>
      <summary>
        <GroupPictogram group={group} />
        <GroupWords group={group} />
      </summary>
      <fieldset className="usa-fieldset group__tiles">
        <legend className="usa-sr-only">{t(`needGroups.${group}`)}</legend>
        {needs.map(tile)}
      </fieldset>
      {programs.length > 0 ? (
        <fieldset className="usa-fieldset group__tiles">
          <legend>{t('check.needs.programs')}</legend>
          {programs.map(tile)}
        </fieldset>
      ) : null}
    </details>
  );
}
