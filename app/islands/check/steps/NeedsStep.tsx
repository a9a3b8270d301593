import { memo } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { NeedPictogram } from '@/app/parts/Pictogram';
import {
  NEED_GROUPS,
  NEEDS,
  type Need,
  type NeedGroup,
  type NeedId,
  needById,
} from '@/lib/cities/longmont/needs';
import { inCatalogueOrder, type NeedsForm, needsForm } from '@/lib/questionnaire/forms';
import { pagePath } from '@/lib/site/paths';
import type { Start } from '../start';
import { useZodForm, zodForm } from '../zodForm';
import { ErrorSummary, FieldError } from './ErrorSummary';
import { Form } from './Form';
import type { StepProps } from './stepProps';

interface NeedsStepProps extends StepProps {
  /** The group that stands first and open; the others are folded. Without one, all stand open. */
  readonly start: Start;
  readonly needs: readonly NeedId[];
  readonly changing: boolean;
  /** Answers were just cleared: say so. */
  readonly cleared: boolean;
  readonly onNext: (needs: readonly NeedId[]) => void;
}

const resolver = zodForm(needsForm);

/** What do you need help with? One or more, in groups. */
export function NeedsStep(props: NeedsStepProps) {
  const { locale, ready, start, needs, changing, cleared, onNext, onBack } = props;
  const t = useTranslations();
  const { register, handleSubmit, problems } = useZodForm(resolver, { needs: [...needs] });
  const code = problems.codes.needs;
  const shown = start ? [start] : NEED_GROUPS;
  const folded = NEED_GROUPS.filter((group) => !shown.includes(group));
  const fields = (group: NeedGroup) => (
    <GroupFields
      key={group}
      group={group}
      register={register}
      describedBy={code ? 'needs-error' : undefined}
    />
  );
  return (
    <Form
      locale={locale}
      ready={ready}
      changing={changing}
      onSubmit={handleSubmit((form) => onNext(inCatalogueOrder(form.needs)))}
      {...(changing ? { onBack } : {})}
    >
      <p role="status" className="cleared">
        {cleared ? t('check.quiet.cleared') : null}
      </p>
      <ErrorSummary
        problems={code ? [{ field: `need-${NEEDS.find(isIn(shown[0]))?.id}`, code }] : []}
        attempt={problems.attempt}
      />
      <h1 tabIndex={-1}>{t('check.needs.title')}</h1>
      <p className="usa-hint">{t('check.needs.hint')}</p>
      <FieldError id="needs-error" code={code} />
      {shown.map(fields)}
      {folded.length > 0 ? (
        <details
          className="fold"
          open={folded.some((group) => needs.some((id) => isIn(group)(needById(id))))}
        >
          <summary>{t('check.needs.others')}</summary>
          {folded.map(fields)}
        </details>
      ) : null}
      <section className="usa-summary-box programs-note" aria-labelledby="programs-note">
        <h2 className="usa-summary-box__heading" id="programs-note">
          {t('check.needs.programsTitle')}
        </h2>
        <p>
          {t('check.needs.programsText')}{' '}
          <a href={pagePath(locale, 'programs')}>{t('check.needs.programsLink')}</a>
        </p>
      </section>
      <p className="usa-hint">{t('check.reloadNote')}</p>
    </Form>
  );
}

const isIn = (group: NeedGroup | undefined) => (need: Need) => need.group === group;

interface GroupFieldsProps {
  readonly group: NeedGroup;
  readonly register: UseFormRegister<NeedsForm>;
  readonly describedBy: string | undefined;
}

/** The needs of one group; not drawn again because the form was sent. */
const GroupFields = memo(function GroupFields({ group, register, describedBy }: GroupFieldsProps) {
  const t = useTranslations();
  return (
    <fieldset className="usa-fieldset need-group" aria-describedby={describedBy}>
      <legend className="usa-legend">{t(`needGroups.${group}`)}</legend>
      <div className="need-group__needs">
        {NEEDS.filter(isIn(group)).map(({ id }) => (
          <div className="usa-checkbox need" key={id}>
            <input
              className="usa-checkbox__input usa-checkbox__input--tile"
              type="checkbox"
              id={`need-${id}`}
              value={id}
              autoComplete="off"
              aria-invalid={describedBy ? 'true' : undefined}
              {...register('needs')}
            />
            <label className="usa-checkbox__label need__label" htmlFor={`need-${id}`}>
              <NeedPictogram need={id} />
              <span className="need__words">
                {t(`needs.${id}.name`)}
                <span className="usa-checkbox__label-description">{t(`needs.${id}.hint`)}</span>
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
});
