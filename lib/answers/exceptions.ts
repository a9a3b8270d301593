/** Where somebody may be asked: what would have to be true of the help for the City not to check. */
import { type Day, type Decide, decide, type Fact, type Facts } from '@/rules';
import { completions } from './verdict';

/** Facts about the help itself, in the order they are told. An office knows them; words stand under `pages.conditions`. */
const TOLD_FACTS = [
  'organTransplant',
  'shortTerm',
  'inKind',
  'dependsOnIncome',
  'lifeOrSafety',
] as const satisfies readonly Fact[];

/** One thing that must be so. */
export interface Condition {
  readonly fact: (typeof TOLD_FACTS)[number];
  readonly value: 'yes' | 'no';
}

/**
 * Each smallest set of conditions under which the City does not check, the shortest first. Empty where nothing about the help can change it.
 * @param by the rules that decide: ours, unless a draft of others is tried
 */
export function exceptionsTo(facts: Facts, day: Day, by: Decide = decide): readonly (readonly Condition[])[] {
  const decision = by(facts, day);
  if (decision.kind !== 'depends') return [];
  const ends = completions(facts, day, by);
  const open = TOLD_FACTS.filter((fact) => decision.stillMatters.includes(fact));
  const smallest: (readonly Condition[])[] = [];
  for (const set of setsOver(open)) {
    if (smallest.some((fewer) => fewer.every((one) => set.some((other) => isSame(one, other))))) continue;
    const under = ends.filter(({ answers }) =>
      set.every(({ fact, value }) => (answers[fact] ?? value) === value),
    );
    if (under.every((end) => end.kind === 'determined' && end.verification === 'not_required'))
      smallest.push(set);
  }
  return smallest;
}

/** Every way to know some of the facts, the fewest first; the first set knows none. */
function setsOver(facts: readonly Condition['fact'][]): readonly (readonly Condition[])[] {
  const sets = facts.reduce<readonly (readonly Condition[])[]>(
    (all, fact) =>
      all.flatMap((set) => [set, ...(['yes', 'no'] as const).map((value) => [...set, { fact, value }])]),
    [[]],
  );
  return [...sets].sort((a, b) => a.length - b.length);
}

const isSame = (a: Condition, b: Condition): boolean => a.fact === b.fact && a.value === b.value;
