/** The only entry to the rules: whether immigration status is checked for a service, for whom, since when, and why. */
import { CITY_NORMS, CITY_RULES_VERSION, CITY_SOURCES, type CityNormId, POLICY_SOURCE } from '@city/rules';
import { deciderOf } from './decision';
import { STATE_NORMS, type StateNormId } from './law/colorado';
import { FEDERAL_NORMS, type FederalNormId } from './law/federal';
import { LAW_SOURCES } from './law/sources';
import type { Day, Norm, Source } from './model';

export { conflictsIn } from './conflicts';
export { deciderOf } from './decision';
export { edgesOf, NormsError } from './evaluate';
export { checkedDay, RulesError, type RulesErrorCode } from './input';
export {
  DISCLOSURES_LAST_CHECKED,
  DISCLOSURES_REVIEW_BY,
  type Disclosure,
  type DisclosureId,
  type DisclosureSource,
  LOCAL_DISCLOSURES,
} from './law/disclosures';
export {
  OF_WHOM,
  type OfWhom,
  PROGRAMS_LAST_CHECKED,
  PROGRAMS_REVIEW_BY,
  type Program,
  type ProgramId,
  type ProgramSource,
} from './law/programs';
export * from './model';
export { DISCLOSURES, disclosureById, disclosuresHere, PROGRAMS, programById } from './records';

/** The day the norms of state and federal law were last changed. */
const LAW_VERSION = '2026-11-30';

/** The version of all norms: the day one of them was last changed. */
export const RULES_VERSION: Day = CITY_RULES_VERSION > LAW_VERSION ? CITY_RULES_VERSION : LAW_VERSION;

/** The sources of all norms, by id. */
export const SOURCES = { ...CITY_SOURCES, ...LAW_SOURCES } as const;
export type SourceId = keyof typeof SOURCES;

/** The source of the City's posted policy. */
export const policySource: Source = SOURCES[POLICY_SOURCE];

export type NormId = CityNormId | StateNormId | FederalNormId;

/** Every norm, authority by authority, each in the order of its source. */
export const NORMS: readonly Norm[] = [...CITY_NORMS, ...STATE_NORMS, ...FEDERAL_NORMS];

/**
 * Decides whether somebody checks the immigration status of a person who asks the City, or a group that it pays, for this help.
 *
 * @param facts what is known; an absent fact is unknown and never assumed
 * @param asOf the day to answer for, as `YYYY-MM-DD`
 * @returns the City's answer as the headline, the rulings of all three authorities, and where the others differ from it. Frozen.
 * @throws RulesError naming the fact, value or day that is not in the vocabulary
 */
export const decide = deciderOf(NORMS, SOURCES);
