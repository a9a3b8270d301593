/**
 * The sheet that goes home, before it has words: which answers, what to ask and bring, which places. It knows nobody: labels that a
 * caseworker gave to people do not come in here.
 */
import type { Answer } from '@/lib/screening/answer';
import { askFor, bringFor } from './counter';
import { lineAnswers } from './lineAnswers';
import type { Remark, Sheet, SheetLine, SheetRequest } from './model';
import { sheetPlaces } from './sheetPlaces';

/**
 * Works out the sheet for a household.
 * @throws RulesError as `decide` does, for a fact, value or day that is not of the vocabulary
 */
export function sheetOf({ subjects, people, asOf, printed, directory }: SheetRequest): Sheet {
  const lines = subjects.map(
    (subject, index): SheetLine => ({
      ...subject,
      number: index + 1,
      answers: lineAnswers(subject, people, asOf),
      page: `services/${subject.service}`,
    }),
  );
  const given = new Set<Answer>(lines.flatMap(({ answers }) => answers.map(({ answer }) => answer)));
  return {
    lines,
    remarks: remarksOf(lines),
    ask: askFor(given, people),
    bring: bringFor(given),
    places: sheetPlaces(lines, given, directory),
    asOf,
    printed,
  };
}

/** What stands beside the answers, each sentence once, however many lines it is about. */
function remarksOf(lines: readonly SheetLine[]): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const { number, answers } of lines)
    for (const { beside } of answers)
      for (const { kind, id } of beside) {
        const about = remarks.get(id)?.lines ?? [];
        remarks.set(id, { kind, id, lines: [...new Set([...about, number])] });
      }
  return [...remarks.values()];
}
