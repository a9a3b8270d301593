import { useTranslations } from 'use-intl';
import { whoseToTell } from '@/lib/answers/lookedAt';
import type { SharedAnswer } from '@/lib/answers/together';
import { byId, optional } from '@/lib/i18n/byId';
import type { NeedLine } from '@/lib/sheet';
import { saysWhom } from '../AnswerLine';
import { useWays } from '../Branches';
import { useReason } from '../useReason';

/** One need on the sheet: the facts of its answers, the answer for each group of people, and a note on the need. */
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

/** The note on the need. If the form for it asks about status, also the programs whose form does not. */
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

/** The facts that the answers depend on, such as who gives the help and who pays, and the clauses to point at, each once. */
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
  /** Whether the line has the reason; a reason of several lines is printed once for all. */
  readonly withReason: boolean;
}

/** Whom the answer is for, the verdict, and whose status (if unknown, it is a question to ask; if nobody’s, the verdict says so); in small print the reason, the exceptions and the ways. */
function AnswerWords({ answer, withReason }: AnswerWordsProps) {
  const t = useTranslations();
  const reason = useReason();
  const ways = useWays()(answer);
  const { people, forEverybody, verdict, exceptions } = answer;
  const whose = whoseToTell(answer);
  const whom = forEverybody ? t('sheet.everybody') : people.map((person) => t(`people.${person}`)).join(', ');
  return (
    <>
      <p>
        {saysWhom(verdict) ? null : `${whom}: `}
        <strong>{t(`answers.${verdict}.title`)}.</strong>{' '}
        {whose === undefined || whose === 'not-known' || whose === 'nobody' ? null : (
          <span className="sheet__fine">{t(`ofWhom.${whose}`)}.</span>
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
