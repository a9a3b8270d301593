import { useTranslations } from 'next-intl';
import { NeedPictogram } from '@/app/parts/Pictogram';
import { usePagePath } from '@/app/parts/usePageLocale';
import { NEED_GROUPS, NEEDS } from '@/lib/city/needs';
import { byId } from '@/lib/i18n/byId';
import { PEOPLE } from '@/lib/questionnaire/people';
import { repliesTo } from '@/lib/questionnaire/screening';
import type { Told } from '@/lib/reading/plainAnswers';
import { choiceId, questionId } from '@/lib/reading/plainAnswersStyles';
import { PlainAnswer } from './PlainAnswer';
import { PlainChoices } from './PlainChoices';

interface PlainQuestionnaireProps {
  readonly answers: readonly Told[];
}

/**
 * The questionnaire without scripts: need, person and question as radio buttons, and the answer below. There is no form, so nothing can be sent: a style sheet
 * generated from the rules shows the answer for the chosen buttons. If scripts do run, `lib/site/forget.ts` clears the choices.
 */
export function PlainQuestionnaire({ answers }: PlainQuestionnaireProps) {
  const t = useTranslations();
  const path = usePagePath();
  return (
    <div className="plain">
      <h1>{t('plain.title')}</h1>
      <p className="lead">{t('plain.lead')}</p>
      <p className="plain__if-old note">
        <strong>{t('plain.old')}</strong> <a href={path('services')}>{t('site.readServices')}</a>
      </p>
      <div className="plain__choices" data-forgets="">
        <h2>{t('check.needs.title')}</h2>
        <p className="usa-hint">{t('plain.pickOne')}</p>
        {NEED_GROUPS.map((group) => (
          <PlainChoices
            key={group}
            legend={t(`needGroups.${group}`)}
            name="need"
            choices={NEEDS.filter((need) => need.group === group).map(({ id }) => ({
              id: choiceId('need', id),
              label: t(`needs.${id}.name`),
              picture: <NeedPictogram need={id} />,
            }))}
          />
        ))}
        <PlainChoices
          legend={t('check.who.title')}
          name="who"
          large
          choices={PEOPLE.map((people) => ({
            id: choiceId('who', people),
            label: t(`check.who.choices.${people}`),
          }))}
        />
        {NEEDS.filter(({ id }) => repliesTo(id).length > 0).map(({ id }) => (
          <div key={id} id={questionId(id)} className="plain__hidden">
            <PlainChoices
              legend={byId(t, `questions.${id}.title`)}
              name={id}
              large
              hint={byId(t, `questions.${id}.why`)}
              choices={repliesTo(id).map((reply) => ({
                id: choiceId(id, reply),
                label: byId(t, `questions.${id}.choices.${reply}`),
              }))}
            />
          </div>
        ))}
      </div>
      <section aria-labelledby="told" aria-live="polite">
        <h2 id="told">{t('plain.answer')}</h2>
        <p>{t('plain.where')}</p>
        {answers.map((told) => (
          <PlainAnswer key={told.id} told={told} />
        ))}
      </section>
      <div role="alert" className="quiet plain__still-there" data-still-there="" hidden>
        <h2>{t('check.quiet.title')}</h2>
        <p>{t('check.quiet.bodyStill')}</p>
        <button type="button" className="usa-button">
          {t('check.quiet.stay')}
        </button>
      </div>
    </div>
  );
}
