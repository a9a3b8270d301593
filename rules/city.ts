/** What the rules ask of a city: what `@city/rules` exports. */
import type { Disclosure, LOCAL_DISCLOSURES } from './law/disclosures';
import type { ProgramId, ProgramSource } from './law/programs';
import type { Day, Norm, Source } from './model';

export interface CityRules {
  /** The norms of its policy, in the order of the text. One is general: it has no condition and requires a check. */
  readonly CITY_NORMS: readonly Norm[];
  /** Where they are written, by id, and the id of the policy itself. */
  readonly CITY_SOURCES: Readonly<Record<string, Source>>;
  readonly POLICY_SOURCE: string;
  /** The day the norms were last changed. */
  readonly CITY_RULES_VERSION: Day;
  /** What the staff of its county, and the county's jail, may pass on. */
  readonly CITY_DISCLOSURES: readonly (Disclosure & { readonly id: (typeof LOCAL_DISCLOSURES)[number] })[];
  /** Pages of who runs a program there, beside the program's own. */
  readonly CITY_PROGRAM_SOURCES: Readonly<Partial<Record<ProgramId, readonly ProgramSource[]>>>;
}
