import { type Answers, FACT_NAMES, FACTS } from '@/rules';
import type { World } from './contender';

/** Every complete set of facts, in an order in which no two neighbors are alike: the same for every contender in every run. */
export function everyWorld(): readonly World[] {
  const worlds = FACT_NAMES.reduce<readonly Answers[]>(
    (all, fact) => all.flatMap((world) => FACTS[fact].map((value) => ({ ...world, [fact]: value }))),
    [{}],
  ) as readonly World[];
  // The stride has no divisor in common with the number of worlds, so that each is met once.
  const stride = 7919;
  return worlds.map((_, at) => worlds[(at * stride) % worlds.length] as World);
}
