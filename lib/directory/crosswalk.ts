/**
 * How the two taxonomies of human services that directories use meet our kinds of help, programs and topics. It says what a place is
 * listed under, never whether anybody checks there. To add a row to `crosswalk.json`, name where the code's meaning can be read; a row
 * that could make a page say less than it should (police, recreation, arts, classes) is better left out: what no row sorts is listed and
 * can be sorted by hand.
 */
import type { Topic } from '@/lib/cities/place';
import type { ProgramId, Service } from '@/rules/index';
import crosswalk from './crosswalk.json' with { type: 'json' };

/** Where the meaning of a code was read. */
export const CROSSWALK_SOURCES = crosswalk.sources;

/** What a place under a term is listed under. */
export interface Sorted {
  readonly serves?: readonly Service[];
  readonly programs?: readonly ProgramId[];
  readonly topics?: readonly Topic[];
}

interface Row extends Sorted {
  /** The name of the term, for people who read this table. */
  readonly name: string;
  readonly source: keyof typeof CROSSWALK_SOURCES;
}

/** 211HSIS, by the beginning of its codes: the longest that fits decides. */
export const CODES_OF_211 = crosswalk.codesOf211 as Readonly<Record<string, Row>>;

/** Open Eligibility, by the names of its services. */
export const OPEN_ELIGIBILITY_TERMS: readonly Row[] = crosswalk.openEligibility.flatMap(
  ({ terms, ...sorted }) =>
    terms.map((name) => ({ name, source: 'openEligibility' as const, ...(sorted as Sorted) })),
);
