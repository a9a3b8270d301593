import { useTranslations } from 'use-intl';
import type { LineAnswer, SheetLine } from '@/lib/sheet';
import { pagePath } from '@/lib/site/paths';
import { useBranchWords } from '../Branches';
import { useDay } from '../useDay';
import { useReason } from '../useReason';
import { InBoth, useSheetLanguages } from './InBoth';
import { PageCode } from './PageCode';
import { useHelpName } from './useHelpName';

/** One kind of help: its answers in both languages, and the code that leads to its page in the client's. */
export function SheetLineItem({ line, origin }: { line: SheetLine; origin: string }) {
  const { client } = useSheetLanguages();
  return (
    <li className="sheet__line">
      <InBoth>
        <Help line={line} />
      </InBoth>
      <PageCode address={`${origin}${pagePath(client, line.page)}`} line={line} />
    </li>
  );
}

function Help({ line }: { line: SheetLine }) {
  const t = useTranslations();
  const name = useHelpName();
  return (
    <>
      <h2>
        {line.number}. {name(line)}
      </h2>
      {line.answers.map((answer) => (
        <AnswerWords key={answer.people.join()} line={answer} />
      ))}
      {line.need && t.has(`needNotes.${line.need}`) ? <p>{t(`needNotes.${line.need}`)}</p> : null}
      <Clause answers={line.answers} />
    </>
  );
}

/** For whom, what, and why; both ways where it depends. */
function AnswerWords({ line }: { line: LineAnswer }) {
  const t = useTranslations();
  const reason = useReason();
  const branch = useBranchWords();
  const { people, forEverybody, answer, branches, open } = line;
  return (
    <p>
      {forEverybody ? t('sheet.everybody') : people.map((person) => t(`people.${person}`)).join(', ')}:{' '}
      <strong>{t(`answers.${answer}.title`)}.</strong> {reason(line.reason)}
      {branches.map((one) => {
        const { when, what } = branch(one);
        return (
          <span key={one.reply}>
            {' '}
            {when}: {what}.
          </span>
        );
      })}
      {branches.length === 0 && open.length > 0
        ? ` ${t('sheet.open', { facts: open.map((fact) => t(`facts.${fact}.row`)).join(', ') })}`
        : null}
    </p>
  );
}

/** The clauses to point at, each once, and when their source was last read. */
function Clause({ answers }: { answers: readonly LineAnswer[] }) {
  const t = useTranslations('results');
  const day = useDay();
  const cited = new Map(
    answers.flatMap(({ clause, lastChecked }) => (clause && lastChecked ? [[clause, lastChecked]] : [])),
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
