/** For "may be asked": what must be true of the help so that the City does not check. */
import { type Day, type Decide, decide, type Facts } from '@/rules';
import { HELP_FACTS } from './facts';
import { completions } from './verdict';

/** One fact that must be true. */
export interface Condition {
  readonly fact: (typeof HELP_FACTS)[number];
  readonly value: 'yes' | 'no';
}

/**
 * The smallest sets of conditions under which the City does not check, the shortest first. Empty if no fact about the help can change the answer.
 * @param by the rules that decide: ours, or a draft
 */
export function exceptionsTo(facts: Facts, day: Day, by: Decide = decide): readonly (readonly Condition[])[] {
  const ends = [...completions(facts, day, by)];
  if (ends.length === 1) return [];
  const open = HELP_FACTS.filter(
    (fact) => facts[fact] === undefined && ends.some(({ answers }) => answers[fact]),
  );
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

/** All subsets of the facts with all their values, the smallest first; the first is empty. */
function setsOver(facts: readonly Condition['fact'][]): readonly (readonly Condition[])[] {
  const sets = facts.reduce<readonly (readonly Condition[])[]>(
    (all, fact) =>
      all.flatMap((set) => [set, ...(['yes', 'no'] as const).map((value) => [...set, { fact, value }])]),
    [[]],
  );
  return [...sets].sort((a, b) => a.length - b.length);
}

const isSame = (a: Condition, b: Condition): boolean => a.fact === b.fact && a.value === b.value;
