/** The only door to the rules: whether immigration status is checked for a service, for whom, since when, and why. */
import { deciderOf } from './decide';
import type { Norm } from './model';
import { CITY_NORMS } from './norms/city';
import { FEDERAL_NORMS } from './norms/federal';
import { STATE_NORMS } from './norms/state';
import { SOURCES } from './sources';

export { checkedDay } from './day';
export { type Decide, deciderOf } from './decide';
export { RulesError, type RulesErrorCode } from './errors';
export {
  DISCLOSURES,
  DISCLOSURES_LAST_CHECKED,
  DISCLOSURES_REVIEW_BY,
  type Disclosure,
  type DisclosureId,
  disclosureById,
} from './law/disclosures';
export {
  type OfWhom,
  PROGRAMS,
  PROGRAMS_LAST_CHECKED,
  PROGRAMS_REVIEW_BY,
  type Program,
  type ProgramId,
  programById,
} from './law/programs';
export { edgesOf } from './logic';
export * from './model';
export { branches } from './questions';
export { SOURCES, type SourceId } from './sources';

/** The version of the norms: the day they were last changed. */
export const RULES_VERSION = '2026-11-22';

/** Every norm, authority by authority, each in the order of its source. */
export const NORMS: readonly Norm[] = [...CITY_NORMS, ...STATE_NORMS, ...FEDERAL_NORMS];

/**
 * Answers: if somebody asks the City, or a group it pays, for this help, will immigration status be checked?
 *
 * @param answers what is known; an absent fact is unknown and never assumed
 * @param asOf the day to answer for, as `YYYY-MM-DD`
 * @returns the City's answer as the headline, the rulings of all three authorities, and where the others depart from it. Frozen.
 * @throws RulesError naming the fact, value or day that is not of the vocabulary
 */
export const decide = deciderOf(NORMS, SOURCES);
