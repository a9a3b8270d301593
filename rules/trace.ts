/** Explains a ruling: for every norm of its authority, whether it applies and why. */
import {
  type Completion,
  completionsIn,
  factsThatChange,
  type Outlook,
  unmetFacts,
  winnersOver,
} from './evaluate';
import type { Facts, Norm, TraceEntry } from './model';

/**
 * Explains every norm of one authority, in the order of its source.
 * @param norms all norms of the authority
 * @param inForce those in force on the day
 * @param outlook all completions of the unknown facts
 * @returns one entry for each norm. For a norm about another service, that is the only reason given
 */
export function traceOf(
  norms: readonly Norm[],
  inForce: readonly Norm[],
  outlook: Outlook,
  facts: Facts,
): readonly TraceEntry[] {
  const completions = completionsIn(outlook);
  return norms.map((listed): TraceEntry => {
    const { id, from, until, heldBack } = listed;
    const norm = inForce.find((one) => one.id === id);
    if (!norm) return { norm: id, status: 'not-in-force', from, ...(until && { until }) };
    const unmet = unmetFacts(norm, facts);
    if (unmet.length > 0) {
      return { norm: id, status: 'not-applicable', facts: unmet.includes('service') ? ['service'] : unmet };
    }
    const decides = ({ deciding }: Completion) => deciding.includes(norm);
    if (!completions.some(decides)) {
      const winners = new Set(completions.flatMap((completion) => inSteadOf(norm, completion)));
      return { norm: id, status: 'defeated', by: idsOf(inForce.filter((one) => winners.has(one))) };
    }
    if (!completions.every(decides)) {
      const turning = factsThatChange(decides, outlook);
      return { norm: id, status: 'open', facts: turning };
    }
    return heldBack && norm.why === 'court'
      ? { norm: id, status: 'held-back', since: heldBack.from }
      : { norm: id, status: 'applied' };
  });
}

/**
 * What defeats a norm that applies: its undefeated exceptions; if there are none, the norms that decide. (A carve-out has the result of the general
 * rule, but it is not the general rule that decides.)
 */
function inSteadOf(norm: Norm, { applying, deciding }: Completion): readonly Norm[] {
  if (!applying.includes(norm)) return [];
  const winners = winnersOver(norm, applying);
  return winners.length > 0 ? winners : deciding;
}

const idsOf = (norms: readonly Norm[]): readonly string[] => norms.map(({ id }) => id);
