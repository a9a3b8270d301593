import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PERSON_KINDS } from '@/lib/answers/person';
import { placesOf } from '@/lib/answers/places';
import { lawsOf } from '@/lib/answers/together';
import { disclosuresOfSubject } from '@/lib/answers/whoLearns';
import { clausesToKnow } from '@/lib/cities/longmont/clauses';
import { needById } from '@/lib/cities/longmont/needs';
import type { Locale } from '@/lib/i18n/locales';
import type { Card, NeedCard, ProgramCard } from '@/lib/questionnaire/results';
import { feedbackLink } from '@/lib/site/feedback';
import { pagePath } from '@/lib/site/paths';
import type { DisclosureId } from '@/rules';
import { AnswerLine } from './AnswerLine';
import { Branches } from './Branches';
import { Disclosures } from './Disclosures';
import { NeedDoors } from './Doors';
import { Exceptions } from './Exceptions';
import { Fold } from './Fold';
import { SubjectPictogram } from './Pictogram';
import { PlaceLine } from './PlaceLine';
import { ProgramFacts, ProgramSources } from './ProgramFacts';
import { Proof } from './Proof';
import { ReadAloud } from './ReadAloud';
import { useReason } from './useReason';
import { useRemark } from './useRemark';
import { useSubjectName } from './useSubjectName';

interface SubjectCardProps<Of extends Card> {
  readonly locale: Locale;
  readonly card: Of;
  /** Records on who may learn what is written that this card tells; another card tells the rest. */
  readonly tells: readonly DisclosureId[];
}

/** One need or program: the answer for each person, who to call, and folded: why, exceptions, other doors. */
export function SubjectCard({ locale, card, tells }: SubjectCardProps<Card>) {
  const t = useTranslations('results');
  const nameOf = useSubjectName();
  const { subject } = card;
  const learned = disclosuresOfSubject(subject);
  const [first, ...more] = placesOf(subject);
  const ofCity = card.kind === 'need';
  return (
    <article className="card" id={`card-${subject}`} data-card={subject} aria-labelledby={`name-${subject}`}>
      <h2 id={`name-${subject}`} tabIndex={-1}>
        <SubjectPictogram subject={subject} /> <span>{nameOf(subject)}</span>
      </h2>
      {card.kind === 'need' ? <NeedAnswers card={card} /> : <ProgramVerdict card={card} />}
      <ReadAloud locale={locale} heading={`name-${subject}`} />
      {first ? <PlaceLine place={first} ofCity={ofCity} /> : null}
      {card.kind === 'need' ? <NeedNote need={card.subject} /> : <ProgramFacts id={card.subject} />}
      {learned.length > tells.length ? <p>{t('learnsAbove')}</p> : null}
      <div className="card__folds">
        <Disclosures ids={tells} />
        {more.length > 0 ? (
          <Fold title={t('morePlaces', { count: more.length })}>
            {() => more.map((place) => <PlaceLine key={place.id} place={place} ofCity={ofCity} />)}
          </Fold>
        ) : null}
        {card.kind === 'need' ? (
          <NeedFolds locale={locale} card={card} />
        ) : (
          <Fold title={t('why')}>{() => <ProgramSources program={card.answer.program} />}</Fold>
        )}
      </div>
    </article>
  );
}

function NeedAnswers({ card: { answers } }: { readonly card: NeedCard }) {
  return (
    <>
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
    </>
  );
}

/** What belongs to a need whatever the answer: 911 first, what a hospital does, what a condition is. */
function NeedNote({ need }: { readonly need: NeedCard['subject'] }) {
  const t = useTranslations('needNotes');
  return t.has(need) ? <p key={need}>{t(need)}</p> : null;
}

const ProgramVerdict = ({ card: { answer } }: { readonly card: ProgramCard }) => (
  <AnswerLine verdict={answer.verdict} people={[...PERSON_KINDS, 'minor']} amongOthers={false} />
);

function NeedFolds({ locale, card: { subject, answers } }: Omit<SubjectCardProps<NeedCard>, 'tells'>) {
  const t = useTranslations('results');
  const whose = useTranslations('ofWhom');
  const reason = useReason();
  const remark = useRemark();
  const { service } = needById(subject).facts;
  const [first] = answers;
  const exceptions = answers.find((answer) => answer.exceptions.length > 0)?.exceptions ?? [];
  const doors = answers.flatMap((answer) =>
    answer.doors.filter(({ kind }) => kind === 'need' || kind === 'program'),
  );
  const laws = lawsOf(answers);
  const why = t('whyRule', {
    clause: first?.citation?.clause ?? '',
  });
  return (
    <>
      <Fold title={why}>
        {() => (
          <>
            {unlike(answers.map((answer) => answer.reason)).map((id) => (
              <p key={id}>{reason(id)}</p>
            ))}
            <Exceptions exceptions={exceptions} />
            {laws.map((law) => (
              <p key={law.id}>{remark(law)}</p>
            ))}
            {unlike(answers.map((answer) => answer.ofWhom)).map((whom) => (
              <p key={whom}>{whose(whom)}</p>
            ))}
            {first ? <Proof locale={locale} answer={first} alsoRead={clausesToKnow(service)} /> : null}
            <Links>
              <a href={pagePath(locale, `services/${service}`)}>{t('moreAbout')}</a>
              <a href={feedbackLink()}>{t('wrong')}</a>
            </Links>
          </>
        )}
      </Fold>
      {doors.length > 0 ? (
        <Fold title={t('doors')}>{() => <NeedDoors locale={locale} doors={doors} />}</Fold>
      ) : null}
    </>
  );
}

const unlike = <Id extends string>(ids: readonly Id[]): readonly Id[] => [...new Set(ids)];

const Links = ({ children }: { readonly children: ReactNode }) => <p className="result__links">{children}</p>;
