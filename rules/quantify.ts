/**
 * Unknown facts are quantified, not propagated: of what is known, what holds in every completion, what in some, and which unknown fact
 * makes the difference. The domain is small, so each of these is computed once and kept: one row for each kind of service, over the
 * facts that bear on it there.
 */
import type { World } from './logic';
import { FACT_NAMES, type Fact } from './model';
import { type Known, SERVICE, VALUES } from './reading';

/** What can be said of what is known. */
export interface Span {
  /** What is known and bears on it; whatever else is known is left out, so that all who differ only there share it. */
  readonly known: Known;
  /** A bit for each value that some completion has. */
  readonly values: number;
  /** A bit for each unknown fact that can change the value: two completions that differ in that fact alone disagree. */
  readonly mattering: number;
}

/** How many places a fact has: unknown, and each of its values. */
const placesOf = (fact: number): number => (VALUES[fact] as readonly string[]).length + 1;

/** The facts that matter, in the order of the vocabulary. */
export const factsThatMatter = ({ mattering }: Span): readonly Fact[] =>
  FACT_NAMES.filter((_, fact) => mattering & (1 << fact));

/** What is known with one fact filled in, once for each of its values. */
export const withEach = (known: Known, fact: number): readonly Known[] =>
  (VALUES[fact] as readonly string[]).map((_, value) => {
    const one = known.slice();
    one[fact] = value + 1;
    return one;
  });

/** What was computed for one kind of service: a cell for each place of the facts that bear on it. */
export interface Row<T> {
  readonly facts: readonly number[];
  readonly cells: Map<number, T>;
}

/** The row of a kind of service, always the same one. */
export type RowOf<T> = (service: number) => Row<T>;

export const rowOver = <T>(facts: readonly number[]): Row<T> => ({ facts, cells: new Map() });

/** Makes a function of a small whole number that works each of its results out once. */
export function once<T>(make: (number: number) => T): (number: number) => T {
  const made: T[] = [];
  return (number) => {
    made[number] ??= make(number);
    return made[number];
  };
}

/** Makes a function of what is known that computes each of its results once, for all who keep the same rows. */
export function kept<T>(rowOf: RowOf<T>, make: (known: Known) => T): (known: Known) => T {
  return (known) => {
    const { facts, cells } = rowOf(known[SERVICE] as number);
    let index = 0;
    for (const fact of facts) index = index * placesOf(fact) + (known[fact] as number);
    let result = cells.get(index);
    if (result === undefined) {
      const own = known.map(() => 0);
      for (const fact of [SERVICE, ...facts]) own[fact] = known[fact] as number;
      result = make(own);
      cells.set(index, result);
    }
    return result;
  };
}

/** Every completion of what is known; the values of the last unknown fact follow each other. */
export const completionsOf = (known: Known, unknown: readonly number[]): readonly World[] =>
  unknown.reduce<readonly World[]>((all, fact) => all.flatMap((one) => withEach(one, fact)), [known]);

/**
 * The unknown facts that turn a value: two completions that differ in such a fact alone differ in it. Completions stand in order, so that the
 * one with the value before stands a stride earlier.
 */
export function turning(
  worlds: readonly World[],
  unknown: readonly number[],
  values: readonly unknown[],
): readonly number[] {
  let stride = worlds.length;
  return unknown.filter((fact) => {
    stride /= placesOf(fact) - 1;
    return worlds.some((world, at) => (world[fact] as number) > 1 && values[at] !== values[at - stride]);
  });
}

/**
 * Quantifies a function of worlds over every completion of what is known.
 * @param unknownIn the unknown facts that can bear on the value, the service first
 * @param valueIn a small whole number for each world
 */
export function quantified(
  rowOf: RowOf<Span>,
  unknownIn: (known: Known) => readonly number[],
  valueIn: (world: World) => number,
): (known: Known) => Span {
  const span = kept(rowOf, (known): Span => {
    const unknown = unknownIn(known);
    const [first, second] = unknown;
    let values = 0;
    let mattering = 0;
    if (first === SERVICE) {
      // Other facts bear on each service.
      for (const one of withEach(known, first).map(span)) {
        values |= one.values;
        mattering |= one.mattering;
      }
      // Whether the service matters shows where it alone is unknown, so another fact is filled in before it.
      if (second)
        for (const one of withEach(known, second)) mattering |= span(one).mattering & (1 << SERVICE);
      else if (values & (values - 1)) mattering |= 1 << SERVICE;
    } else {
      const worlds = completionsOf(known, unknown);
      const all = worlds.map(valueIn);
      for (const value of all) values |= 1 << value;
      for (const fact of turning(worlds, unknown, all)) mattering |= 1 << fact;
    }
    return { known, values, mattering };
  });
  return span;
}
