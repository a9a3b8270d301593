/** Why a ruling is what it is: what became of every norm of its authority. Made only when somebody asks. */
import { inForce, isHeldBack } from './logic';
import {
  type Answers,
  type Authority,
  type Day,
  FACTS,
  type Fact,
  type Norm,
  type TraceEntry,
} from './model';

/**
 * Follows every norm of one authority, in the order of its source.
 * @param norms the norms of every authority
 * @returns one entry a norm: applied, held back, defeated (by which), not applicable (for which fact), not in force, or open (for which fact)
 */
export function traceOf(
  norms: readonly Norm[],
  authority: Authority,
  answers: Answers,
  day: Day,
): readonly TraceEntry[] {
  const own = norms.filter((norm) => norm.authority === authority);
  const standing = own.filter((norm) => inForce(norm, day));
  const defeaters = (norm: Norm) => standing.filter((other) => other.defeats.includes(norm.id));

  /** Empty where it stands for certain, `null` where it does not, else the facts that leave it open. */
  function openFor(norm: Norm): readonly Fact[] | null {
    if (failing(norm, answers).length > 0) return null;
    const doubts = [...lacking(norm, answers)];
    for (const other of defeaters(norm)) {
      const open = openFor(other);
      if (open === null) continue;
      if (open.length === 0) return null;
      doubts.push(...open);
    }
    return [...new Set(doubts)];
  }

  return own.map((norm): TraceEntry => {
    const { id, from, until } = norm;
    if (!standing.includes(norm)) {
      return { norm: id, status: 'not-in-force', from, ...(until === undefined ? {} : { until }) };
    }
    const unmet = failing(norm, answers);
    if (unmet.length > 0) return { norm: id, status: 'not-applicable', facts: unmet };
    const open = openFor(norm);
    if (open === null) {
      const by = defeaters(norm).filter((other) => openFor(other)?.length === 0);
      return { norm: id, status: 'defeated', by: by.map((other) => other.id) };
    }
    if (open.length > 0) return { norm: id, status: 'open', facts: open };
    return norm.heldBack && isHeldBack(norm, day)
      ? { norm: id, status: 'held-back', since: norm.heldBack.from }
      : { norm: id, status: 'applied' };
  });
}

const conditions = (norm: Norm) => Object.entries(norm.when) as [Fact, readonly string[]][];

const failing = (norm: Norm, answers: Answers): readonly Fact[] =>
  conditions(norm)
    .filter(([fact, admitted]) => answers[fact] !== undefined && !admitted.includes(answers[fact]))
    .map(([fact]) => fact);

const lacking = (norm: Norm, answers: Answers): readonly Fact[] =>
  conditions(norm)
    .filter(([fact, admitted]) => answers[fact] === undefined && admitted.length < FACTS[fact].length)
    .map(([fact]) => fact);
