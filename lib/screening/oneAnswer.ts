/** One need and one person at a time: what is still open, and the answer. For pages that ask without the steps of a screening. */
import type { NeedId } from '@/lib/catalogue/needs';
import type { Day } from '@/rules';
import type { PersonKind } from './household';
import { decisionFor } from './questions';
import { type AskedFact, isAskedFact, type Screening } from './screening';

export { withReply } from './questions';
export { resultFor as answerFor } from './results';

/** The fact to ask next about a need for one person; undefined where nothing that was not asked yet can change the answer. */
export function openFact(
  screening: Screening,
  need: NeedId,
  person: PersonKind,
  asOf: Day,
): AskedFact | undefined {
  const decision = decisionFor(screening, need, person, asOf);
  if (decision.kind !== 'depends') return undefined;
  return decision.stillMatters
    .filter(isAskedFact)
    .find((fact) => screening.replies[need]?.[fact] === undefined);
}
