import { useTranslations } from 'next-intl';
import { AnswerLine } from '@/app/parts/AnswerLine';
import { Branches } from '@/app/parts/Branches';
import { Disclosures } from '@/app/parts/Disclosures';
import { NeedDoors } from '@/app/parts/Doors';
import { Exceptions } from '@/app/parts/Exceptions';
import { NeedPictogram } from '@/app/parts/Pictogram';
import { PlaceLine } from '@/app/parts/PlaceLine';
import { useReason } from '@/app/parts/useReason';
import { useRemark } from '@/app/parts/useRemark';
import { placesOf } from '@/lib/answers/places';
import { lawsOf } from '@/lib/answers/together';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import type { Locale } from '@/lib/i18n/locales';
import type { NeedAnswers } from '@/lib/reading/serviceAnswers';
import type { DisclosureId } from '@/rules';

interface ServiceCardProps {
  readonly locale: Locale;
  readonly answers: NeedAnswers;
  /** Records that a card before this one tells already. */
  readonly told: readonly DisclosureId[];
}

/** One need as in the results: the answer for each person, who to call, and folded: why, exceptions, other doors. Needs no script. */
export function ServiceCard({ locale, answers: { need, answers }, told }: ServiceCardProps) {
  const t = useTranslations();
  const reason = useReason();
  const remark = useRemark();
  const [first, ...more] = placesOf(need);
  const exceptions = answers.find((answer) => answer.exceptions.length > 0)?.exceptions ?? [];
  const doors = answers.flatMap((answer) =>
    answer.doors.filter(({ kind }) => kind === 'need' || kind === 'program'),
  );
  const laws = lawsOf(answers);
  const clause = answers[0]?.citation?.clause ?? '';
  return (
    <article className="card" id={need} data-card={need} aria-labelledby={`${need}-name`}>
      <h2 id={`${need}-name`}>
        <NeedPictogram need={need} /> {t(`needs.${need}.name`)}
      </h2>
      {answers.map((answer) => (
        <AnswerLine
          key={answer.people.join()}
          verdict={answer.verdict}
          people={answer.people}
          amongOthers={answers.length > 1}
        />
      ))}
      {answers.map((answer) => (
        <Branches key={answer.people.join()} answer={answer} />
      ))}
      {first ? <PlaceLine place={first} ofCity /> : null}
      {t.has(`needNotes.${need}`) ? <p>{t(`needNotes.${need}`)}</p> : null}
      <div className="card__folds">
        {more.length > 0 ? (
          <details className="fold">
            <summary>{t('results.morePlaces', { count: more.length })}</summary>
            {more.map((place) => (
              <PlaceLine key={place.id} place={place} ofCity />
            ))}
          </details>
        ) : null}
        <Disclosures ids={disclosuresOf(need).filter((id) => !told.includes(id))} />
        <details className="fold">
          <summary>{t('results.whyRule', { clause })}</summary>
          {[...new Set(answers.map((answer) => answer.reason))].map((id) => (
            <p key={id}>{reason(id)}</p>
          ))}
          <Exceptions exceptions={exceptions} />
          {laws.map((law) => (
            <p key={law.id}>{remark(law)}</p>
          ))}
        </details>
        {doors.length > 0 ? (
          <details className="fold">
            <summary>{t('results.doors')}</summary>
            <NeedDoors locale={locale} doors={doors} />
          </details>
        ) : null}
      </div>
    </article>
  );
}
