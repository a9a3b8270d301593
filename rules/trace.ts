/** Why a ruling is what it is: what became of every norm of its authority. Made only when somebody asks. */
import { applies, type Compiled, stands, type World } from './logic';
import { FACT_NAMES, type Fact, type Norm, type TraceEntry } from './model';
import { turning } from './quantify';
import { type Known, SERVICE } from './reading';
import { type Voice, worldsOf } from './voice';

/**
 * Follows every norm of one authority, in the order of its source.
 * @returns one entry a norm: applied or held back (it decides), defeated (by which), not applicable (for which fact; a norm about another kind
 * of service for that alone), not in force, or open (for which facts)
 */
export function traceOf(voice: Voice, known: Known): readonly TraceEntry[] {
  const { authority, norms, standing, found } = voice;
  const worlds = worldsOf(voice, known);
  const unknown = voice.unknown(known);

  return norms
    .filter((norm) => norm.authority === authority)
    .map((norm): TraceEntry => {
      const { id, from, until } = norm;
      const one = standing.find((other) => other.norm === norm);
      if (!one) return { norm: id, status: 'not-in-force', from, ...(until && { until }) };
      const facts = unmet(one, known);
      if (facts.length > 0) return { norm: id, status: 'not-applicable', facts };
      const decides = worlds.map((world) => found(world).norms.includes(norm));
      if (!decides.includes(true)) {
        const by = worlds.flatMap((world) => winnersOver(one, world, found));
        return { norm: id, status: 'defeated', by: idsOf(standing).filter((other) => by.includes(other)) };
      }
      if (decides.includes(false)) {
        const facts = turning(worlds, unknown, decides).map((fact) => FACT_NAMES[fact] as Fact);
        return { norm: id, status: 'open', facts };
      }
      return one.heldBack
        ? { norm: id, status: 'held-back', since: (norm.heldBack as NonNullable<Norm['heldBack']>).from }
        : { norm: id, status: 'applied' };
    });
}

/**
 * What a norm that applies gives way to: its own exceptions that stand; where none does, what decides in its stead. A carve-out brings the general
 * result back, and yet it is not the general rule that decides.
 */
function winnersOver(one: Compiled, world: World, found: Voice['found']): readonly string[] {
  if (!applies(one, world)) return [];
  const own = one.defeatedBy.filter((other) => stands(other, world));
  return own.length > 0 ? idsOf(own) : found(world).norms.map(({ id }) => id);
}

const idsOf = (norms: readonly Compiled[]): readonly string[] => norms.map(({ norm }) => norm.id);

/** The known facts that keep the norm from applying. */
function unmet({ admits }: Compiled, known: Known): readonly Fact[] {
  const facts = FACT_NAMES.filter((_, fact) => known[fact] && admits[fact]?.[known[fact]] === false);
  const service = FACT_NAMES[SERVICE] as Fact;
  return facts.includes(service) ? [service] : facts;
}
