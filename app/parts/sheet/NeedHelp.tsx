import { useTranslations } from 'use-intl';
import type { SharedAnswer } from '@/lib/answers/together';
import { byId, optional } from '@/lib/i18n/byId';
import type { NeedLine } from '@/lib/sheet';
import { saysWhom } from '../AnswerLine';
import { useWays } from '../Branches';
import { useReason } from '../useReason';

/** One need: what its answers rest on, the answer for each group of people, and what belongs to the need whatever the answer. */
export function NeedHelp({ line }: { line: NeedLine }) {
  return (
    <>
      <Premise line={line} />
      {line.answers.map((answer) => (
        <AnswerWords
          key={answer.people.join()}
          answer={answer}
          withReason={line.reasons.includes(answer.reason)}
        />
      ))}
      <NoteAndPrograms line={line} />
    </>
  );
}

/** What to know of the need; where that is a form which asks about status, the programs whose form does not. */
function NoteAndPrograms({ line: { subject, answers } }: { line: NeedLine }) {
  const t = useTranslations();
  const note = optional(t, `needNotes.${subject}`);
  if (!note) return null;
  const programs = new Set(
    answers.flatMap(({ doors }) => doors.flatMap((door) => (door.kind === 'program' ? door.program : []))),
  );
  return (
    <p className="sheet__fine">
      {[
        note,
        ...[...programs].map((id) => `${t(`programs.${id}.name`)}: ${t('answers.does-not-look.branch')}.`),
      ].join(' ')}
    </p>
  );
}

/** Who gives the help, who pays, what else the answers of the line rest on, and the clauses to point at, each once. */
function Premise({ line: { premise, facts, answers } }: { line: NeedLine }) {
  const t = useTranslations();
  const clauses = new Set(answers.flatMap(({ citation }) => citation?.clause ?? []));
  return (
    <p className="sheet__premise">
      {[
        ...premise.map(
          (fact) => `${t(`facts.${fact}.row`)}: ${byId(t, `factValues.${fact}.${facts[fact]}`)}`,
        ),
        ...[...clauses].map((clause) => t('results.clause', { clause })),
      ].join(' · ')}
    </p>
  );
}

interface AnswerWordsProps {
  readonly answer: SharedAnswer;
  /** Whether the line tells the reason: one that several lines share is told once for all of them. */
  readonly withReason: boolean;
}

/** For whom, what, and whose status (where that is not known, it is asked among the questions below); smaller, why, the exceptions where somebody may be asked, and each way where it depends. */
function AnswerWords({ answer, withReason }: AnswerWordsProps) {
  const t = useTranslations();
  const reason = useReason();
  const ways = useWays()(answer);
  const { people, forEverybody, verdict, exceptions } = answer;
  const whom = forEverybody ? t('sheet.everybody') : people.map((person) => t(`people.${person}`)).join(', ');
  return (
    <>
      <p>
        {saysWhom(verdict) ? null : `${whom}: `}
        <strong>{t(`answers.${verdict}.title`)}.</strong>{' '}
        {answer.ofWhom === 'not-known' ? null : (
          <span className="sheet__fine">{t(`ofWhom.${answer.ofWhom}`)}.</span>
        )}
      </p>
      {withReason || exceptions.length > 0 || ways.length > 0 ? (
        <p className="sheet__fine">
          {withReason ? reason(answer.reason) : null}
          {exceptions.map((conditions, index) => (
            <span key={JSON.stringify(conditions)}>
              {' '}
              {t(`results.${index === 0 ? 'exceptions' : 'orAll'}`)}{' '}
              {conditions.map(({ fact, value }) => t(`pages.conditions.${fact}.${value}`)).join(' ')}
            </span>
          ))}
          {ways.map(({ choice, when, what }) => (
            <span key={choice}>
              {' '}
              {when}: {what}.
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}
