/** What to ask next is part of a decision; here stand the branches of an open answer. */
import type { Decide } from './decide';
import { type Answers, type Day, type Decision, FACTS, type Fact, type FactValue } from './model';

/** One value that an open fact may turn out to have, and the decision it leads to. */
export interface Branch {
  readonly fact: Fact;
  readonly value: FactValue<Fact>;
  readonly decision: Decision;
}

/**
 * What each value of an open fact would lead to: shown to who answered "I do not know".
 * @param fact a fact that the answers leave unknown
 * @throws RulesError as `decide` does
 */
export function branches(decide: Decide, answers: Answers, asOf: Day, fact: Fact): readonly Branch[] {
  return FACTS[fact].map((value) => ({ fact, value, decision: decide({ ...answers, [fact]: value }, asOf) }));
}
