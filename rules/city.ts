/** What a city must export as `@city/rules`. */
import type { Disclosure, LOCAL_DISCLOSURES } from './law/disclosures';
import type { ProgramId, ProgramSource } from './law/programs';
import type { Day, Norm, Source } from './model';

export interface CityRules {
  /** The norms of its policy, in the order of the text. On each day exactly one is general: it has no condition and requires a check. */
  readonly CITY_NORMS: readonly Norm[];
  /** The sources of the norms by id, and the id of the policy among them. */
  readonly CITY_SOURCES: Readonly<Record<string, Source>>;
  readonly POLICY_SOURCE: string;
  /** The day the norms were last changed. */
  readonly CITY_RULES_VERSION: Day;
  /** What the staff and the jail of its county may pass on. */
  readonly CITY_DISCLOSURES: readonly (Disclosure & { readonly id: (typeof LOCAL_DISCLOSURES)[number] })[];
  /** Local pages about a program, added to the sources of the program. */
  readonly CITY_PROGRAM_SOURCES: Readonly<Partial<Record<ProgramId, readonly ProgramSource[]>>>;
}
