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

/** A result: an answer of the City with the conditions under which it does not check, or what a law says. */
export type DraftSays =
  | { readonly verdict: Verdict; readonly exceptions: readonly (readonly Condition[])[] }
  | RuleCell;

/** One answer that would change. */
export interface AnswerChange {
  readonly authority: Authority;
  readonly need: NeedId;
  /** The people for whom it changes in this way. */
  readonly people: readonly PersonKind[];
  /** Who gives the help and who pays, if it is not the City or a group that it pays. */
  readonly given: Facts;
  readonly now: DraftSays;
  readonly draft: DraftSays;
}

/** Needs with the same change. */
export type AnswerLine = Omit<AnswerChange, 'need'> & { readonly needs: readonly NeedId[] };

/** How the draft differs from our norms in one norm. */
export interface NormDifference {
  readonly norm: Norm;
  readonly what: 'added' | 'changed' | 'removed';
}

/** Who can give and pay for help. The first is what an answer for a resident assumes. */
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
 * The days to compare: those after today on which a norm of the draft, but none of ours, begins, ends or is held back. Empty if there are none: then
 * compare today.
 */
export function daysOfDraft(draft: readonly Norm[], today: Day): readonly Day[] {
  const ours = changeDays(NORMS);
  return changeDays(draft).filter((day) => day > today && !ours.includes(day));
}

/** The norms that differ, in the order of the draft; those missing in the draft are last. */
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

/** A norm as a text that does not depend on the order of its fields and values. */
const inOrder = (norm: Norm): string =>
  JSON.stringify(norm, (_name, value: unknown) => {
    if (Array.isArray(value)) return [...value].sort();
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort())
      : value;
  });

/**
 * The answers that would change, those of the City first, in the order of the needs.
 * @param draft norms that do not contradict each other, as `readDraft` gives them
 * @throws RulesError for an invalid day
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

/** The norms in force on a day that `others` does not have in the same form. An answer can change only if one of them can apply. */
function differingFrom(norms: readonly Norm[], others: readonly Norm[], day: Day): readonly Norm[] {
  const same = new Set(others.map(inOrder));
  return norms.filter(
    (norm) => norm.from <= day && (norm.until === undefined || day < norm.until) && !same.has(inOrder(norm)),
  );
}

/** Who can give and pay, as far as the norms distinguish it. Norms without a condition on provider or funding need only the City. */
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

/** The changes for one person, for each way to give the help. A change that is the same in an earlier way is left out. */
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

/** A result as text. "Not checked" has the same text whether the service or the person is the reason. */
const inWords = (says: DraftSays): string =>
  JSON.stringify(
    'verdict' in says && says.verdict === 'not-for-this-person'
      ? { ...says, verdict: 'city-does-not-check' }
      : says,
  );

/** The result of an authority for the facts. */
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

/** The same changes with needs grouped by equal change, as the page shows them. */
export function needsTogether(changes: readonly AnswerChange[]): readonly AnswerLine[] {
  const alike = new Map<string, AnswerLine>();
  for (const { need, ...change } of changes) {
    const key = JSON.stringify(change);
    alike.set(key, { ...change, needs: [...(alike.get(key)?.needs ?? []), need] });
  }
  return [...alike.values()];
}
