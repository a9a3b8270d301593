/**
 * Maps the two taxonomies of human services that directories use to our kinds of help, programs and topics. It decides what a place is
 * listed under, never whether anybody checks there. Each row of `crosswalk.json` names the source of its code's meaning. Leave out codes
 * of services where nobody checks (police, recreation, arts, classes): a wrong row would hide a check. A record without a row can be
 * sorted by hand.
 */
import type { Topic } from '@/lib/cities/place';
import type { ProgramId, Service } from '@/rules/index';
import crosswalk from './crosswalk.json' with { type: 'json' };

/** The sources that say what the codes mean. */
export const CROSSWALK_SOURCES = crosswalk.sources;

/** What a place with a term is listed under. */
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

/** The rows of 211HSIS by the prefix of their codes. The longest prefix that matches is used. */
export const CODES_OF_211 = crosswalk.codesOf211 as Readonly<Record<string, Row>>;

/** The rows of Open Eligibility, by the names of its services. */
export const OPEN_ELIGIBILITY_TERMS: readonly Row[] = crosswalk.openEligibility.flatMap(
  ({ terms, ...sorted }) =>
    terms.map((name) => ({ name, source: 'openEligibility' as const, ...(sorted as Sorted) })),
);
