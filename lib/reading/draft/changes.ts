/** Which answers a draft of the rules would change: for whom, about which help, on a day. */
import { type Condition, exceptionsTo } from '@/lib/answers/exceptions';
import { factsOf, PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { type Verdict, verdictOn } from '@/lib/answers/verdict';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import {
  AUTHORITIES,
  type Authority,
  type Day,
  type Decide,
  deciderOf,
  type Fact,
  type Facts,
  NORMS,
  type Norm,
  SOURCES,
} from '@/rules';
import { changeDays } from '../lawDays';
import { cellOf, type RuleCell } from '../ruleTable';

/** What is said: an answer of the City with the conditions under which it does not check after all, or what a law says. */
export type DraftSays =
  | { readonly verdict: Verdict; readonly exceptions: readonly (readonly Condition[])[] }
  | RuleCell;

/** One answer that would not be the same. */
export interface AnswerChange {
  readonly authority: Authority;
  readonly need: NeedId;
  /** Everybody for whom it changes in this way. */
  readonly people: readonly PersonKind[];
  /** Who gives the help and who pays, where that is not the City or a group that it pays. */
  readonly given: Facts;
  readonly now: DraftSays;
  readonly draft: DraftSays;
}

/** Needs of which the same would change in the same way. */
export type AnswerLine = Omit<AnswerChange, 'need'> & { readonly needs: readonly NeedId[] };

/** What became of a norm of ours in the draft. */
export interface NormDifference {
  readonly norm: Norm;
  readonly what: 'added' | 'changed' | 'removed';
}

/** Who can give and pay for help. The first is what a resident's answer takes for granted. */
const GIVEN: readonly Facts[] = [
  PREMISE,
  ...(['nonprofit-charity', 'other-organization', 'other-public-agency'] as const).flatMap((provider) =>
    (['yes', 'no'] as const).map((cityContract) => ({ provider, cityContract })),
  ),
].flatMap((given): readonly Facts[] => [
  given,
  { ...given, funding: 'city-or-state' },
  { ...given, funding: 'federal' },
]);

/**
 * The days worth comparing: those on which only the draft begins, ends or holds back something, from today on. Empty: it changes what
 * stands today.
 */
export function daysOfDraft(draft: readonly Norm[], today: Day): readonly Day[] {
  const ours = changeDays(NORMS);
  return changeDays(draft).filter((day) => day > today && !ours.includes(day));
}

/** The norms that are not the same in the draft, in its order; those it leaves out at the end. */
export function normDifferences(draft: readonly Norm[]): readonly NormDifference[] {
  const ours = new Map(NORMS.map((norm) => [norm.id, norm]));
  const ids = new Set(draft.map(({ id }) => id));
  return [
    ...draft.flatMap((norm): NormDifference[] => {
      const before = ours.get(norm.id);
      if (!before) return [{ norm, what: 'added' }];
      return inOrder(before) === inOrder(norm) ? [] : [{ norm, what: 'changed' }];
    }),
    ...NORMS.filter(({ id }) => !ids.has(id)).map((norm): NormDifference => ({ norm, what: 'removed' })),
  ];
}

/** A norm as a text that does not depend on the order in which somebody wrote its fields and values. */
const inOrder = (norm: Norm): string =>
  JSON.stringify(norm, (_name, value: unknown) => {
    if (Array.isArray(value)) return [...value].sort();
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort())
      : value;
  });

/**
 * The answers that would change, the City's first, in the order of the needs.
 * @param draft norms that do not contradict each other, as `readDraft` gives them
 * @throws RulesError where the day is none
 */
export function answerChanges(draft: readonly Norm[], day: Day): readonly AnswerChange[] {
  const differing = [...differingFrom(NORMS, draft, day), ...differingFrom(draft, NORMS, day)];
  const bodies = { day, now: deciderOf(NORMS, SOURCES), draft: deciderOf(draft, SOURCES) };
  const touched = NEEDS.filter(({ facts: { service } }) =>
    differing.some(({ when }) => when.service === undefined || when.service.includes(service)),
  );
  const changes = touched.flatMap(({ id }) =>
    PERSON_KINDS.flatMap((person) =>
      AUTHORITIES.flatMap((authority) =>
        changesFor(
          { authority, need: id, people: [person] },
          givenFor(differing.filter((norm) => norm.authority === authority)),
          bodies,
        ),
      ),
    ),
  );
  return AUTHORITIES.flatMap((authority) =>
    peopleTogether(changes.filter((one) => one.authority === authority)),
  );
}

/** The norms in force on a day that another body of norms does not hold in the same words. Only where one of them speaks can an answer change. */
function differingFrom(norms: readonly Norm[], others: readonly Norm[], day: Day): readonly Norm[] {
  const same = new Set(others.map(inOrder));
  return norms.filter(
    (norm) => norm.from <= day && (norm.until === undefined || day < norm.until) && !same.has(inOrder(norm)),
  );
}

/** Each way to give the help that norms can turn on: those who speak of nobody who gives or pays change only what is said of the City. */
const givenFor = (differing: readonly Norm[]): readonly Facts[] => {
  const speaksOf = (...facts: readonly Fact[]) =>
    differing.some(({ when }) => facts.some((fact) => when[fact] !== undefined));
  return GIVEN.filter(
    (given) =>
      given === PREMISE ||
      ((given.cityContract === undefined || speaksOf('provider', 'cityContract')) &&
        (given.funding === undefined || speaksOf('funding'))),
  );
};

interface Bodies {
  readonly day: Day;
  readonly now: Decide;
  readonly draft: Decide;
}

/** What changes for one person: in each way the help can be given, unless it changes alike in a plainer one. */
function changesFor(
  whose: Pick<AnswerChange, 'authority' | 'need' | 'people'>,
  givens: readonly Facts[],
  bodies: Bodies,
): readonly AnswerChange[] {
  const seen = new Set<string>();
  return givens.flatMap((given) => {
    const facts = factsOf(whose.need, given, whose.people[0] as PersonKind);
    const now = saidOf(whose.authority, facts, bodies.day, bodies.now);
    const draft = saidOf(whose.authority, facts, bodies.day, bodies.draft);
    const key = `${inWords(now)} ${inWords(draft)}`;
    if (inWords(now) === inWords(draft) || seen.has(key)) return [];
    seen.add(key);
    return [{ ...whose, given: given === PREMISE ? {} : given, now, draft }];
  });
}

/** A text for each thing that can be said. Whether the service or the person is the reason why the City does not check is said alike. */
const inWords = (says: DraftSays): string =>
  JSON.stringify(
    'verdict' in says && says.verdict === 'not-for-this-person'
      ? { ...says, verdict: 'city-does-not-check' }
      : says,
  );

/** What an authority says of the facts. */
function saidOf(authority: Authority, facts: Facts, day: Day, by: Decide): DraftSays {
  if (authority !== 'city') return cellOf(by(facts, day).rulings[authority]);
  const { verdict } = verdictOn(facts, day, by);
  const open = verdict === 'may-be-asked' || verdict === 'ask-first';
  return { verdict, exceptions: open ? exceptionsTo(facts, day, by) : [] };
}

function peopleTogether(changes: readonly AnswerChange[]): readonly AnswerChange[] {
  const alike = new Map<string, AnswerChange>();
  for (const { people, ...change } of changes) {
    const key = JSON.stringify(change);
    alike.set(key, { ...change, people: [...(alike.get(key)?.people ?? []), ...people] });
  }
  return [...alike.values()];
}

/** The same changes, needs that change alike together: as they are told in sentences. */
export function needsTogether(changes: readonly AnswerChange[]): readonly AnswerLine[] {
  const alike = new Map<string, AnswerLine>();
  for (const { need, ...change } of changes) {
    const key = JSON.stringify(change);
    alike.set(key, { ...change, needs: [...(alike.get(key)?.needs ?? []), need] });
  }
  return [...alike.values()];
}
