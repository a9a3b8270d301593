import { useTranslations } from 'use-intl';
import type { SharedAnswer } from '@/lib/answers/together';
import type { NeedLine, SheetLine } from '@/lib/sheet';
import { pagePath } from '@/lib/site/paths';
import { useWays } from '../Branches';
import { useDay } from '../useDay';
import { useReason } from '../useReason';
import { useSubjectName } from '../useSubjectName';
import { InBoth, useSheetLanguages } from './InBoth';
import { PageCode } from './PageCode';
import { ProgramHelp } from './ProgramHelp';

/** One need or program: its answers in both languages, and the code that leads to its page in the client's. */
export function SheetLineItem({ line, origin }: { line: SheetLine; origin: string }) {
  const { client } = useSheetLanguages();
  return (
    <li className="sheet__line">
      <InBoth>
        <Help line={line} />
      </InBoth>
      <PageCode address={`${origin}${pagePath(client, line.page)}`} subject={line.subject} />
    </li>
  );
}

function Help({ line }: { line: SheetLine }) {
  const nameOf = useSubjectName();
  return (
    <>
      <h2>
        {line.number}. {nameOf(line.subject)}
      </h2>
      {line.kind === 'need' ? <NeedHelp line={line} /> : <ProgramHelp line={line} />}
    </>
  );
}

function NeedHelp({ line }: { line: NeedLine }) {
  const t = useTranslations();
  return (
    <>
      <Premise line={line} />
      {line.answers.map((answer) => (
        <AnswerWords key={answer.people.join()} answer={answer} />
      ))}
      {t.has(`needNotes.${line.subject}`) ? <p>{t(`needNotes.${line.subject}`)}</p> : null}
      <Clause answers={line.answers} />
    </>
  );
}

/** Who gives the help, who pays, and what else the answers of the line rest on. */
function Premise({ line: { premise, facts } }: { line: NeedLine }) {
  const t = useTranslations();
  if (premise.length === 0) return null;
  return (
    <p className="sheet__premise">
      {premise
        .map((fact) => `${t(`facts.${fact}.row`)}: ${t(`factValues.${fact}.${facts[fact]}`)}`)
        .join(' · ')}
    </p>
  );
}

/** For whom, what, and why; the exceptions where somebody may be asked, each way where it depends. */
function AnswerWords({ answer }: { answer: SharedAnswer }) {
  const t = useTranslations();
  const reason = useReason();
  const ways = useWays()(answer);
  const { people, forEverybody, verdict, exceptions } = answer;
  return (
    <p>
      {forEverybody ? t('sheet.everybody') : people.map((person) => t(`people.${person}`)).join(', ')}:{' '}
      <strong>{t(`answers.${verdict}.title`)}.</strong> {reason(answer.reason)}
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
  );
}

/** The clauses to point at, each once, and when their source was last read. */
function Clause({ answers }: { answers: readonly SharedAnswer[] }) {
  const t = useTranslations('results');
  const day = useDay();
  const cited = new Map(
    answers.flatMap(({ citation }) => (citation ? [[citation.clause, citation.lastChecked]] : [])),
  );
  return (
    <p className="sheet__clause">
      {[...cited].map(([clause, lastChecked]) => (
        <span key={clause}>
          {t('clause', { clause })}. {t('lastChecked', { date: day(lastChecked) })}.{' '}
        </span>
      ))}
    </p>
  );
}
