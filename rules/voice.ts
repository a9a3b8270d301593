import { type Compiled, compile, type Finding, find, OUTCOMES, type Outcome, type World } from './logic';
import type { Authority, Day, Norm, Source } from './model';
import {
  ALL_FACTS,
  type Bearing,
  kept,
  quantified,
  SERVICE,
  type Span,
  unknownIn,
  withEach,
} from './quantify';
import type { Known } from './reading';

/** What one authority says between two edges of time. Nothing is computed before it is asked for. */
export interface Voice {
  readonly authority: Authority;
  /** Every norm of every authority, and those of this one that stand. */
  readonly norms: readonly Norm[];
  readonly standing: readonly Compiled[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly bearing: Bearing;
  /** What decides in a world, worked out once. */
  readonly found: (world: World) => Finding;
  /** The outcomes that what is known can lead to, as places in `OUTCOMES`. */
  readonly outcomes: (known: Known) => Span;
}

/**
 * Makes the voice of an authority on a day.
 * @throws NormsError where more than one of its general rules stands
 */
export function voiceOf(
  authority: Authority,
  day: Day,
  norms: readonly Norm[],
  sources: Voice['sources'],
): Voice {
  const standing = compile(norms, authority, day);
  const bearing = bearingOf(standing);
  const found = kept(bearing, (world) => find(standing, world));
  const outcomes = quantified(bearing, (world) => OUTCOMES.indexOf(found(world).outcome));
  return { authority, norms, standing, sources, bearing, found, outcomes };
}

/** The facts of which those norms speak that can reach a service. */
const bearingOf =
  (norms: readonly Compiled[]): Bearing =>
  (service) => {
    const reaching = norms.filter(({ admits }) => service === 0 || admits[SERVICE]?.[service] !== false);
    return ALL_FACTS.filter((fact) => fact !== SERVICE && reaching.some(({ admits }) => admits[fact]));
  };

/** The outcome on which every completion agrees, if they do: of several bits together the logarithm is no whole number, and no place. */
export const outcomeOf = (span: Span): Outcome | undefined => OUTCOMES[Math.log2(span.values)];

/** Every completion of what is known, as far as it bears on this authority; the values of the last unknown fact follow each other. */
export function completionsOf({ bearing }: Voice, known: Known): readonly World[] {
  return unknownIn(known, bearing).reduce<readonly World[]>(
    (all, fact) => all.flatMap((one) => withEach(one, fact)),
    [known],
  );
}

/** What decides in each completion. */
export const findingsOf = (voice: Voice, known: Known): readonly Finding[] =>
  completionsOf(voice, known).map(voice.found);
