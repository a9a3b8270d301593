/** What to ask next is part of a decision; here stand the branches of an open answer, and the longest way to one. */
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

/** Who applies, and for whom, is one question to a person, though it settles two facts. */
const WHO: readonly Fact[] = ['applicantAge', 'appliesFor'];

/**
 * How many questions the unluckiest person is asked from here on, answering each one.
 * @returns 0 where the answers already settle it
 * @throws RulesError as `decide` does
 */
export function questionsAtWorst(decide: Decide, answers: Answers, asOf: Day): number {
  const decision = decide(answers, asOf);
  if (decision.kind !== 'depends') return 0;
  const asked = WHO.includes(decision.next)
    ? WHO.filter((fact) => answers[fact] === undefined)
    : [decision.next];
  const completions = asked.reduce<readonly Answers[]>(
    (all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))),
    [answers],
  );
  return 1 + Math.max(...completions.map((one) => questionsAtWorst(decide, one, asOf)));
}
