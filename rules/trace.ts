/** Why a ruling is what it is: what became of every norm of its authority. Made only when somebody asks. */
import { type Compiled, stands } from './logic';
import { FACT_NAMES, type Fact, type Norm, type TraceEntry } from './model';
import { factsThatMatter, isSettled, quantified, SERVICE, type Span } from './quantify';
import type { Known } from './reading';
import { bearingOf, type Voice } from './voice';

const STANDS = 1 << 1;

/**
 * Follows every norm of one authority, in the order of its source.
 * @returns one entry a norm: applied, held back, defeated (by which), not applicable (for which fact; a norm about another kind of service
 * for that alone), not in force, or open (for which facts)
 */
export function traceOf({ authority, norms, standing }: Voice, known: Known): readonly TraceEntry[] {
  const spanOf = (one: Compiled): Span =>
    quantified(bearingOf(lineOf(one)), (world) => (stands(one, world) ? 1 : 0))(known);

  return norms
    .filter((norm) => norm.authority === authority)
    .map((norm): TraceEntry => {
      const { id, from, until } = norm;
      const one = standing.find((other) => other.norm === norm);
      if (!one) return { norm: id, status: 'not-in-force', from, ...(until && { until }) };
      const facts = unmet(one, known);
      if (facts.length > 0) return { norm: id, status: 'not-applicable', facts };
      const span = spanOf(one);
      if (!isSettled(span)) return { norm: id, status: 'open', facts: factsThatMatter(span) };
      if (span.values !== STANDS) {
        const by = one.defeatedBy.filter((other) => spanOf(other).values & STANDS);
        return { norm: id, status: 'defeated', by: by.map((other) => other.norm.id) };
      }
      return one.heldBack
        ? { norm: id, status: 'held-back', since: (norm.heldBack as NonNullable<Norm['heldBack']>).from }
        : { norm: id, status: 'applied' };
    });
}

/** A norm with those that defeat it, those that defeat these, and so on. */
const lineOf = (one: Compiled): readonly Compiled[] => [one, ...one.defeatedBy.flatMap(lineOf)];

/** The known facts that keep the norm from applying. */
function unmet({ masks }: Compiled, known: Known): readonly Fact[] {
  const facts = FACT_NAMES.filter(
    (_, fact) => masks[fact] && known[fact] && !(masks[fact] & (1 << known[fact])),
  );
  const service = FACT_NAMES[SERVICE] as Fact;
  return facts.includes(service) ? [service] : facts;
}
