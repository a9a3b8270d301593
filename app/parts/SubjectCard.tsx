import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { answersAt } from '@/lib/answers/answerAt';
import type { Card, NeedCard, ProgramCard } from '@/lib/answers/card';
import { whoseToTell } from '@/lib/answers/lookedAt';
import { PERSON_KINDS } from '@/lib/answers/person';
import { placesOf } from '@/lib/answers/places';
import { similarThatLook } from '@/lib/answers/similarPrograms';
import { lawsOf } from '@/lib/answers/together';
import { disclosuresOfSubject } from '@/lib/answers/whoLearns';
import type { PlaceView } from '@/lib/directory';
import { optional } from '@/lib/i18n/byId';
import { AnswerLine } from './AnswerLine';
import { Branches } from './Branches';
import { Disclosures } from './Disclosures';
import { NeedDoors } from './Doors';
import { Exceptions } from './Exceptions';
import { LawSource } from './LawSource';
import { SubjectPictogram } from './Pictogram';
import { AnswerThere } from './PlaceAnswer';
import { PlaceItem } from './PlaceItem';
import { PlaceList } from './PlaceList';
import { ProgramFacts, ProgramSources } from './ProgramFacts';
import { ProgramLinks } from './ProgramLinks';
import type { FoldKind } from './StaticFold';
import { useReason } from './useReason';
import { useRemark } from './useRemark';
import { useSubjectName } from './useSubjectName';

interface SubjectCardProps<Of extends Card> {
  readonly card: Of;
  /** Every card of the page, in order, so that this card does not repeat what an earlier card or the page says. */
  readonly cards: readonly Card[];
  readonly Fold: FoldKind;
  /** The level of the heading: 1 if the card is the whole page. */
  readonly level?: 1 | 2;
  /** Content beside the answers, such as a button that reads the card aloud. */
  readonly beside?: ReactNode;
  /** Whether a place is open now, on pages with a script. */
  readonly now?: (place: PlaceView) => ReactNode;
  /** Content after the reason: how to check it. */
  readonly proof?: (card: NeedCard) => ReactNode;
}

/** One need or program: the answer for each person, who to call, and folded: more places, why, exceptions, other doors. */
export function SubjectCard(props: SubjectCardProps<Card>) {
  const { card, cards, Fold, level = 2, beside, now, proof } = props;
  const t = useTranslations();
  const nameOf = useSubjectName();
  const { subject } = card;
  const learned = disclosuresOfSubject(subject);
  const before = cards.slice(0, cards.indexOf(card)).map((one) => one.subject);
  const told = before.flatMap(disclosuresOfSubject);
  const [first, ...more] = placesOf(subject);
  const again = before.some((one) => placesOf(one)[0]?.id === first?.id);
  const underCity = card.kind === 'need';
  // Only if the facts of the place give a different answer.
  const answerThere = (place: PlaceView) => {
    const answers = card.kind === 'need' ? answersAt(place, card.answers) : [];
    return answers.length > 0 ? <AnswerThere place={place} answers={answers} /> : null;
  };
  const Heading = `h${level}` as const;
  return (
    <article className="card" id={subject} data-card={subject} aria-labelledby={`name-${subject}`}>
      <Heading id={`name-${subject}`} tabIndex={-1}>
        <SubjectPictogram subject={subject} /> <span>{nameOf(subject)}</span>
      </Heading>
      {card.kind === 'need' ? <NeedAnswers card={card} /> : <ProgramVerdict card={card} />}
      {beside}
      {first ? (
        <PlaceItem
          place={first}
          underCity={underCity}
          again={again}
          beside={answerThere(first)}
          now={now?.(first)}
        />
      ) : null}
      {card.kind === 'need' ? <NeedNote card={card} cards={cards} /> : <ProgramFacts id={card.subject} />}
      {card.kind === 'program' && learned.length === 0 ? <p>{t('disclosures.not-read')}</p> : null}
      {learned.some((id) => told.includes(id)) ? <p>{t('results.learnsAbove')}</p> : null}
      <div className="card__folds">
        <Disclosures ids={learned.filter((id) => !told.includes(id))} />
        {more.length > 0 ? (
          <Fold title={t('results.morePlaces', { count: more.length })}>
            {() => <PlaceList places={more} underCity={underCity} beside={answerThere} now={now} />}
          </Fold>
        ) : null}
        {card.kind === 'need' ? (
          <NeedFolds card={card} cards={cards} Fold={Fold} proof={proof} />
        ) : card.answer.program.sources.length > 0 ? (
          <Fold title={t('pages.programs.sources')}>
            {() => <ProgramSources program={card.answer.program} />}
          </Fold>
        ) : null}
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

/**
 * The note on a need: 911 first, what a hospital does, what a condition means. If the question of the need was not asked, what the answer depends on. Then
 * similar programs that no card above has named.
 */
function NeedNote({ card, cards }: Pick<SubjectCardProps<NeedCard>, 'card' | 'cards'>) {
  const t = useTranslations();
  const { subject: need, answers } = card;
  const note = optional(t, `needNotes.${need}`);
  const open = answers.some(({ exceptions }) => exceptions.length > 0);
  const why = open ? optional(t, `questions.${need}.why`) : undefined;
  const above = cards
    .slice(0, cards.indexOf(card))
    .flatMap((one) => (one.kind === 'need' ? one.subject : []));
  const told = [...above.flatMap(similarThatLook), ...cards.map(({ subject }) => subject)];
  return (
    <>
      {note ? <p key={need}>{note}</p> : null}
      {why ? <p>{why}</p> : null}
      <ProgramLinks
        label={t('results.programsThatLook')}
        programs={similarThatLook(need).filter((id) => !told.includes(id))}
      />
    </>
  );
}

/** The verdict of a program, which is the same for everybody. */
const ProgramVerdict = ({ card: { answer } }: { readonly card: ProgramCard }) => (
  <AnswerLine verdict={answer.verdict} people={[...PERSON_KINDS, 'minor']} amongOthers={false} />
);

interface NeedFoldsProps extends Pick<SubjectCardProps<NeedCard>, 'card' | 'cards' | 'Fold'> {
  readonly proof: SubjectCardProps<NeedCard>['proof'] | undefined;
}

function NeedFolds({ card, cards, Fold, proof }: NeedFoldsProps) {
  const t = useTranslations('results');
  const whose = useTranslations('ofWhom');
  const who = useTranslations('people');
  const reason = useReason();
  const remark = useRemark();
  const { answers } = card;
  const needs = cards.filter((one) => one.kind === 'need');
  const looked = answers.flatMap((answer) => {
    const words = whoseToTell(answer);
    return words ? [{ people: answer.people, words }] : [];
  });
  const alike = looked.length === answers.length && once(looked.map(({ words }) => words)).length === 1;
  const exceptions = answers.find((answer) => answer.exceptions.length > 0)?.exceptions ?? [];
  const doors = answers.flatMap((answer) =>
    answer.doors.filter(({ kind }) => kind === 'need' || kind === 'program'),
  );
  return (
    <>
      <Fold title={t('whyRule', { clause: answers[0]?.citation?.clause ?? '' })}>
        {() => (
          <>
            {once(answers.map((answer) => answer.reason)).map((id) => (
              <p key={id}>{reason(id)}</p>
            ))}
            <Exceptions exceptions={exceptions} />
            {lawsOf(card, needs).map((law) => (
              <p key={law.id}>
                <span>{remark(law)}</span>
                <LawSource remark={law} />
              </p>
            ))}
            {(alike ? looked.slice(0, 1) : looked).map(({ people, words }) => (
              <p key={people.join()}>
                {alike ? null : <b>{people.map((person) => who(person)).join(', ')}: </b>}
                <span>{whose(words)}</span>
              </p>
            ))}
            {proof?.(card)}
          </>
        )}
      </Fold>
      {doors.length > 0 ? <Fold title={t('doors')}>{() => <NeedDoors doors={doors} />}</Fold> : null}
    </>
  );
}

const once = <Id extends string>(ids: readonly Id[]): readonly Id[] => [...new Set(ids)];
