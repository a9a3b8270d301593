/** Both ways an answer can go that depends on a fact nobody was sure of. */
import { type Answers, branches, type Day, type Decision, decide } from '@/rules';
import { type Answer, answerOf } from './answer';
import { type AskedFact, isAskedFact, type Reply } from './screening';

/** What one reply to an open question would lead to. */
export interface OpenBranch {
  readonly fact: AskedFact;
  readonly reply: Exclude<Reply, 'not-sure'>;
  readonly answer: Answer;
  /** The facts that would still be open then. */
  readonly open: readonly AskedFact[];
}

/**
 * The ways of a decision, by the first fact a resident can tell.
 * @param known what the decision was made for
 * @returns nothing where no such fact is open
 */
export function openBranches(known: Answers, decision: Decision, asOf: Day): readonly OpenBranch[] {
  const fact = openFactsOf(decision)[0];
  if (!fact) return [];
  return branches(decide, known, asOf, fact).map(
    (branch): OpenBranch => ({
      fact,
      reply: branch.value as OpenBranch['reply'],
      answer: answerOf(branch.decision, asOf),
      open: openFactsOf(branch.decision),
    }),
  );
}

const openFactsOf = (decision: Decision): readonly AskedFact[] =>
  decision.kind === 'depends' ? decision.stillMatters.filter(isAskedFact) : [];
