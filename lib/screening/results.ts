/** The results of a screening: one for each need and part of the household, grouped by answer, the good news first. */
import { type NeedId, needById } from '@/lib/catalogue/needs';
import type { Day, Decision } from '@/rules';
import { type Answer, answerOf, HEADINGS, type Heading, headingOf, reasonOf } from './answer';
import { type OpenBranch, openBranches } from './branches';
import { type PersonKind, personKinds } from './household';
import { answersFor, decisionFor, settled } from './questions';
import type { Screening } from './screening';

export interface Result {
  readonly need: NeedId;
  /** For whom it holds; everybody of the household where all get the same answer. */
  readonly people: readonly PersonKind[];
  readonly forEverybody: boolean;
  readonly answer: Answer;
  /** The id of the norm that gives the reason. */
  readonly reason: string;
  readonly decision: Decision;
  /** Both ways it can go, where it depends on a fact nobody was sure of. */
  readonly branches: readonly OpenBranch[];
  /** Other needs to offer where an adult may be asked: each one has a better answer. */
  readonly doors: readonly NeedId[];
}

export interface ResultGroup {
  readonly heading: Heading;
  readonly results: readonly Result[];
}

/** The results for everything a screening asks about, on a day. Headings without a result are left out. */
export function resultsOf(given: Screening, asOf: Day): readonly ResultGroup[] {
  const screening = settled(given, asOf);
  const results = screening.needs.flatMap((need) => resultsForNeed(screening, need, asOf));
  return HEADINGS.map((heading) => ({
    heading,
    results: results.filter((result) => headingOf(result.answer) === heading),
  })).filter((group) => group.results.length > 0);
}

function resultsForNeed(screening: Screening, need: NeedId, asOf: Day): readonly Result[] {
  const people = screening.household ? personKinds(screening.household) : [];
  const merged: Result[] = [];
  for (const person of people) {
    const result = resultFor(screening, need, person, asOf);
    const twin = merged.findIndex(
      ({ answer, reason }) => answer === result.answer && reason === result.reason,
    );
    if (twin < 0) merged.push(result);
    else merged[twin] = { ...(merged[twin] as Result), people: [...(merged[twin] as Result).people, person] };
  }
  return merged.map((result) => ({
    ...result,
    forEverybody: people.length > 1 && result.people.length === people.length,
  }));
}

/** The result for one need and one kind of person. */
export function resultFor(screening: Screening, need: NeedId, person: PersonKind, asOf: Day): Result {
  const decision = decisionFor(screening, need, person, asOf);
  const answer = answerOf(decision, asOf);
  return {
    need,
    people: [person],
    forEverybody: false,
    answer,
    reason: reasonOf(decision, answer),
    decision,
    branches: openBranches(answersFor(screening, need, person), decision, asOf),
    doors: headingOf(answer) === 'may-be-asked' || headingOf(answer) === 'depends' ? doorsOf(need, asOf) : [],
  };
}

const someAdult: Screening = { needs: [], household: { adults: 1, children: 0 }, replies: {} };

/** The doors of a need that are not behind a check of adults themselves: the rules say which. */
function doorsOf(need: NeedId, asOf: Day): readonly NeedId[] {
  return needById(need).doors.filter(
    (door) =>
      decisionFor(someAdult, door, 'adult', asOf).kind !== 'check_with_a_person' &&
      headingOf(answerOf(decisionFor(someAdult, door, 'adult', asOf), asOf)) !== 'may-be-asked',
  );
}
