import {
  type Compiled,
  compile,
  type Finding,
  find,
  OUTCOMES,
  type Outcome,
  openTo,
  unknownIn,
  type World,
} from './logic';
import type { Authority, Day, Norm, Source } from './model';
import { completionsOf, kept, once, quantified, type Row, rowOver, type Span } from './quantify';
import type { Known } from './reading';

/** What one authority says between two edges of time. Nothing is computed before it is asked for. */
export interface Voice {
  readonly authority: Authority;
  /** Every norm of every authority, and those of this one that stand. */
  readonly norms: readonly Norm[];
  readonly standing: readonly Compiled[];
  readonly sources: Readonly<Record<string, Source>>;
  /** The unknown facts that can change what it says. */
  readonly unknown: (known: Known) => readonly number[];
  /** What decides in a world, worked out once. */
  readonly found: (world: World) => Finding;
  /** The outcomes that what is known can lead to, as places in `OUTCOMES`. */
  readonly outcomes: (known: Known) => Span;
}

/**
 * What was worked out on any day, by the service and the norms that reach it: nothing else bears on what is said, and from one day to another most
 * of them stay.
 */
export type Memory = Map<string, readonly [found: Row<Finding>, outcomes: Row<Span>]>;

/**
 * Makes the voice of an authority on a day.
 * @param memory shared by all voices that are made of these norms
 * @throws NormsError where more than one of its general rules stands
 */
export function voiceOf(
  authority: Authority,
  day: Day,
  norms: readonly Norm[],
  sources: Voice['sources'],
  memory: Memory,
): Voice {
  const standing = compile(norms, authority, day);
  const unknown = (known: Known) => unknownIn(standing, known);
  const rowsOf = once((service: number) => {
    const key = [
      service,
      ...openTo(standing, [service]).map(({ norm, heldBack }) => norm.id + heldBack),
    ].join();
    const facts = unknown([service]);
    const rows = memory.get(key) ?? [rowOver<Finding>(facts), rowOver<Span>(facts)];
    memory.set(key, rows);
    return rows;
  });
  const found = kept(
    (service) => rowsOf(service)[0],
    (world) => find(standing, world),
  );
  const outcomes = quantified(
    (service) => rowsOf(service)[1],
    unknown,
    (world) => OUTCOMES.indexOf(found(world).outcome),
  );
  return { authority, norms, standing, sources, unknown, found, outcomes };
}

/** The outcome on which every completion agrees, if they do: of several bits together the logarithm is no whole number, and no place. */
export const outcomeOf = (span: Span): Outcome | undefined => OUTCOMES[Math.log2(span.values)];

/** Every completion of what is known, as far as it bears on this authority. */
export const worldsOf = ({ unknown }: Voice, known: Known): readonly World[] =>
  completionsOf(known, unknown(known));

/** What decides in each completion. */
export const findingsOf = (voice: Voice, known: Known): readonly Finding[] =>
  worldsOf(voice, known).map(voice.found);
