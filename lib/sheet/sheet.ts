/**
 * The sheet that goes home, before it has words: which answers, what to ask and bring, which places. It knows nobody: labels that a
 * caseworker gave to people do not come in here.
 */
import { programAnswer } from '@/lib/answers/program';
import { answersFor } from '@/lib/answers/together';
import type { Verdict } from '@/lib/answers/verdict';
import { disclosuresOfSubject } from '@/lib/answers/whoLearns';
import { needById } from '@/lib/city/needs';
import { isProgramId } from '@/lib/city/subjects';
import { disclosureById, type Fact } from '@/rules';
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
  const lines = subjects.map(({ subject, facts }, index): SheetLine => {
    const number = index + 1;
    if (isProgramId(subject))
      return {
        kind: 'program',
        number,
        subject,
        answer: programAnswer(subject),
        ofToday: asOf !== printed,
        page: `programs/${subject}`,
      };
    return {
      kind: 'need',
      number,
      subject,
      facts,
      answers: answersFor(subject, facts, people, asOf),
      premise: PREMISE_FACTS.filter((fact) => facts[fact] !== undefined),
      page: `services/${needById(subject).facts.service}`,
    };
  });
  const given = new Set(lines.flatMap(verdictsOf));
  const disclosures = disclosuresIn(lines);
  return {
    lines,
    remarks: remarksOf(lines),
    disclosures,
    ask: askFor(given, people),
    bring: bringFor(given),
    places: sheetPlaces(lines, directory, wantsLegalHelp(given, disclosures)),
    asOf,
    printed,
  };
}

/** Answers after which somebody may want to talk to a lawyer first. */
const LEGAL: readonly Verdict[] = [
  'may-be-asked',
  'depends',
  'ask-first',
  'own-rules',
  'another-duty',
  'looks-at-status',
];

/** Whether the sheet names legal help: an answer calls for it, or a record says to talk to a legal help line first. */
const wantsLegalHelp = (given: ReadonlySet<Verdict>, disclosures: readonly SheetDisclosure[]): boolean =>
  LEGAL.some((verdict) => given.has(verdict)) || disclosures.some(({ id }) => disclosureById(id).legalFirst);

const verdictsOf = (line: SheetLine): readonly Verdict[] =>
  line.kind === 'program' ? [line.answer.verdict] : line.answers.map(({ verdict }) => verdict);

/** What stands beside the answers, each sentence once, however many lines it is about. */
function remarksOf(lines: readonly SheetLine[]): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const line of lines)
    for (const { beside } of line.kind === 'need' ? line.answers : [])
      for (const one of beside) {
        const about = remarks.get(one.id)?.lines ?? [];
        remarks.set(one.id, { ...one, lines: [...new Set([...about, line.number])] });
      }
  return [...remarks.values()];
}

/** Who may learn what is written, each record once. */
function disclosuresIn(lines: readonly SheetLine[]): readonly SheetDisclosure[] {
  const ids = [...new Set(lines.flatMap(({ subject }) => disclosuresOfSubject(subject)))];
  return ids.map((id) => ({
    id,
    lines: lines
      .filter(({ subject }) => disclosuresOfSubject(subject).includes(id))
      .map(({ number }) => number),
  }));
}
