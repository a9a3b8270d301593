/** The changes that a draft of the rules would make, as data and as text for a person. */
import { byId } from '@/lib/i18n/byId';
import { wordsIn } from '@/lib/i18n/wordsIn';
import {
  type AnswerChange,
  answerChanges,
  type DraftSays,
  daysOfDraft,
  normDifferences,
} from '@/lib/reading/draft/changes';
import type { DraftProblem } from '@/lib/reading/draft/problems';
import { type Draft, readDraft } from '@/lib/reading/draft/read';
import en from '@/messages/en.json' with { type: 'json' };
import type { Day } from '@/rules';

/**
 * Compares a draft with the rules; `--json` prints the result. `days` are the days after today on which a norm of the draft, but none of ours, begins or
 * ends.
 * @param text the content of the file
 * @param asOf the day to compare; by default the first of `days`, otherwise today
 * @throws RulesError for an invalid day
 */
export function draftReport(text: string, today: Day, asOf?: Day) {
  const draft: Draft = readDraft(text);
  if ('problems' in draft) return draft;
  const days = daysOfDraft(draft.norms, today);
  const day = asOf ?? days[0] ?? today;
  return {
    day,
    days,
    norms: normDifferences(draft.norms).map(({ norm: { id }, what }) => ({ id, what })),
    changes: answerChanges(draft.norms, day),
  };
}

const say = wordsIn('en');

/** The report as text for a person. */
export function textOfDraft(report: ReturnType<typeof draftReport>): string {
  if ('problems' in report) return [say('draft.cannot'), ...report.problems.map(problemText)].join('\n');
  const { day, days, norms, changes } = report;
  return [
    `${say('draft.result', { date: day })}: ${
      changes.length === 0 ? say('draft.none') : say('draft.count', { count: String(changes.length) })
    }`,
    ...(days.length === 0 ? [] : [say('draft.starts', { dates: days.join(', ') })]),
    ...changes.map(changeText),
    ...(norms.length === 0 ? [] : [`${say('draft.norms.title')}:`]),
    ...norms.map(({ id, what }) => `  ${id}: ${say(`draft.norms.${what}`)}`),
  ].join('\n');
}

function problemText(problem: DraftProblem): string {
  const line = String(problem.line);
  const where =
    problem.norm === undefined
      ? `${say('directory.problem.line', { line })}:`
      : say('draft.where', { line, norm: problem.norm });
  return `  ${where} ${faultText(problem)}`;
}

/** The words for a fault, and the text at the fault. */
export function faultText({ why, at }: DraftProblem): string {
  // Faults that any file can have share their words with files of places.
  const words = byId(say, why in en.draft.problem ? `draft.problem.${why}` : `directory.problem.${why}`);
  return `${words}${at === undefined ? '' : ` ${at}`}`;
}

function changeText({ authority, need, people, given, now, draft }: AnswerChange): string {
  const whose = [
    people.map((one) => say(`people.${one}`)).join(', '),
    ...Object.entries(given).map(
      ([fact, value]) => `${byId(say, `facts.${fact}.row`)}: ${byId(say, `factValues.${fact}.${value}`)}`,
    ),
  ].join('; ');
  return `  ${say(`rules.changes.who.${authority}`)}, ${say(`needs.${need}.name`)}, ${whose}: ${saysText(now)} -> ${saysText(draft)}`;
}

function saysText(says: DraftSays): string {
  if (!('verdict' in says)) {
    const word = byId(say, `rules.cell.${says.says.replace('_', '-')}`);
    return says.facts.length === 0
      ? word
      : `${word} (${says.facts.map((fact) => say(`rules.facts.${fact}`)).join(', ')})`;
  }
  const word = say(`answers.${says.verdict}.word`);
  const cases = says.exceptions.map((set) =>
    set.map(({ fact, value }) => say(`rules.conditions.${fact}.${value}`)).join(', '),
  );
  return cases.length === 0
    ? word
    : `${word} (${say('rules.columns.onlyIf')} ${cases.join(` ${say('rules.or')} `)})`;
}
