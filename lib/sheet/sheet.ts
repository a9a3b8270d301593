/**
 * The sheet that goes home, before it has words: which answers, what to ask and bring, which places. It knows nobody: labels that a
 * caseworker gave to people do not come in here.
 */
import { answersFor } from '@/lib/answers/together';
import type { Verdict } from '@/lib/answers/verdict';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import { needById } from '@/lib/cities/longmont/needs';
import type { Fact } from '@/rules';
import { askFor, bringFor } from './counter';
import type { Remark, Sheet, SheetDisclosure, SheetLine, SheetRequest } from './model';
import { sheetPlaces } from './sheetPlaces';

/** The facts told at the desk that a line repeats, in this order. */
const PREMISE_FACTS = [
  'provider',
  'cityContract',
  'funding',
  'organTransplant',
  'shortTerm',
  'inKind',
  'dependsOnIncome',
  'lifeOrSafety',
] as const satisfies readonly Fact[];

/**
 * Makes the sheet for a household.
 * @throws RulesError as `decide` does, for a fact, value or day that is not of the vocabulary
 */
export function sheetOf({ subjects, people, asOf, printed, directory }: SheetRequest): Sheet {
  const lines = subjects.map(
    (subject, index): SheetLine => ({
      ...subject,
      number: index + 1,
      answers: answersFor(subject.need, subject.facts, people, asOf),
      premise: PREMISE_FACTS.filter((fact) => subject.facts[fact] !== undefined),
      page: `services/${needById(subject.need).facts.service}`,
    }),
  );
  const given = new Set<Verdict>(lines.flatMap(({ answers }) => answers.map(({ verdict }) => verdict)));
  return {
    lines,
    remarks: remarksOf(lines),
    disclosures: disclosuresIn(lines),
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
      for (const one of beside) {
        const about = remarks.get(one.id)?.lines ?? [];
        remarks.set(one.id, { ...one, lines: [...new Set([...about, number])] });
      }
  return [...remarks.values()];
}

/** Who may learn what is written, each record once. */
function disclosuresIn(lines: readonly SheetLine[]): readonly SheetDisclosure[] {
  const ids = [...new Set(lines.flatMap(({ need }) => disclosuresOf(need)))];
  return ids.map((id) => ({
    id,
    lines: lines.filter(({ need }) => disclosuresOf(need).includes(id)).map(({ number }) => number),
  }));
}
