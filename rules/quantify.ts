/**
 * Unknown facts are quantified, not propagated: of what is known, what holds in every completion, what in some, and which unknown fact
 * makes the difference. The domain is small, so each of these is computed once and kept: one row for each kind of service, over the
 * facts that bear on it there.
 */
import type { World } from './logic';
import { FACT_NAMES, type Fact } from './model';
import { type Known, VALUES } from './reading';

/** What can be said of what is known. */
export interface Span {
  /** What is known and bears on it; whatever else is known is left out, so that all who differ only there share it. */
  readonly known: Known;
  /** A bit for each value that some completion has. */
  readonly values: number;
  /** A bit for each unknown fact that can change the value: two completions that differ in that fact alone disagree. */
  readonly mattering: number;
}

export const SERVICE = FACT_NAMES.indexOf('service');
export const ALL_FACTS: readonly number[] = FACT_NAMES.map((_, fact) => fact);

/** How many places a fact has: unknown, and each of its values. */
const placesOf = (fact: number): number => (VALUES[fact] as readonly string[]).length + 1;

/** The facts that matter, in the order of the vocabulary. */
export const factsThatMatter = ({ mattering }: Span): readonly Fact[] =>
  FACT_NAMES.filter((_, fact) => mattering & (1 << fact));

/** What is known with one fact filled in, once for each of its values. */
export function withEach(known: Known, fact: number): readonly Known[] {
  const all: Known[] = [];
  for (let value = 1; value < placesOf(fact); value++) {
    const one = known.slice();
    one[fact] = value;
    all.push(one);
  }
  return all;
}

/** The facts that bear on a kind of service (0 for an unknown one), besides the service itself. */
export type Bearing = (service: number) => readonly number[];

/** The unknown facts that bear on what is known, the service first. */
export const unknownIn = (known: Known, bearing: Bearing): readonly number[] =>
  [SERVICE, ...bearing(known[SERVICE] as number)].filter((fact) => known[fact] === 0);

/** Makes a function of what is known that computes each of its results once. */
export function kept<T>(bearing: Bearing, make: (known: Known) => T): (known: Known) => T {
  const rows: { readonly facts: readonly number[]; readonly cells: Map<number, T> }[] = [];

  return (known) => {
    const service = known[SERVICE] as number;
    rows[service] ??= { facts: bearing(service), cells: new Map() };
    const { facts, cells } = rows[service];
    let index = 0;
    for (const fact of facts) index = index * placesOf(fact) + (known[fact] as number);
    let result = cells.get(index);
    if (result === undefined) {
      const own = ALL_FACTS.map(() => 0);
      own[SERVICE] = service;
      for (const fact of facts) own[fact] = known[fact] as number;
      result = make(own);
      cells.set(index, result);
    }
    return result;
  };
}

/**
 * Quantifies a function of worlds over every completion of what is known.
 * @param valueIn a small whole number for each world, which no fact can change that does not bear on the world's service
 */
export function quantified(bearing: Bearing, valueIn: (world: World) => number): (known: Known) => Span {
  const span = kept(bearing, (known): Span => {
    const [first, second] = unknownIn(known, bearing);
    if (first === undefined) {
      return { known, values: 1 << valueIn(known), mattering: 0 };
    }
    let values = 0;
    let mattering = 0;
    for (const one of withEach(known, first).map(span)) {
      values |= one.values;
      mattering |= one.mattering;
    }
    // Whether `first` matters shows where it alone is unknown, so another is filled in before it.
    const bit = 1 << first;
    if (second !== undefined) {
      for (const one of withEach(known, second)) mattering |= span(one).mattering & bit;
    } else if (values & (values - 1)) mattering = bit;
    return { known, values, mattering };
  });
  return span;
}
