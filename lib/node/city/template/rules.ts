/**
 * The policy of the City of @Name@, sentence by sentence. How to read a norm aloud: «`requires` applies when every fact in `when` has one of the
 * values listed; it beats the norms in `defeats`». docs/adopt.md says which sentence becomes which norm.
 */
import type { CityRules } from '@/rules/city';
import type { Norm, Source } from '@/rules/model';

/** The day the norms below were last changed. */
export const CITY_RULES_VERSION = 'TODO: a day, such as 2026-11-30';

export const POLICY_SOURCE = '@name@-policy';

/** Where the policy can be read, when you read it, and when it is to be read again. */
export const CITY_SOURCES = {
  '@name@-policy': {
    title: 'TODO: the title of the policy',
    url: 'TODO: its address',
    lastChecked: 'TODO: the day you read it',
    reviewBy: 'TODO: two months later',
    sure: 'high',
  },
} as const satisfies Record<string, Source>;

const policy = {
  authority: 'city',
  source: POLICY_SOURCE,
  from: 'TODO: the first day of the policy',
} as const;

const norms = [
  {
    // The general rule has no condition, so that a service no norm speaks of is verified rather than waved through.
    ...policy,
    id: 'city-@name@-general',
    clause: 'A-1',
    requires: 'required',
    when: {},
    defeats: [],
  },
  // An exception names the services it is about, and the rule it beats:
  // { ...policy, id: 'city-@name@-vaccines', clause: 'A-2', requires: 'not_required', when: { service: ['immunizations'] }, defeats: ['city-@name@-general'] },
] as const satisfies readonly Norm<string, keyof typeof CITY_SOURCES>[];

export type CityNormId = (typeof norms)[number]['id'];

/** The norms above. The type checks that each defeats only norms of this list. */
export const CITY_NORMS: readonly Norm<CityNormId, keyof typeof CITY_SOURCES>[] = norms;

/** What the staff of the county, and its jail, may pass on: `county-staff` and `jail-public`, where you have read it. */
export const CITY_DISCLOSURES: CityRules['CITY_DISCLOSURES'] = [];

/** Pages of who runs a program here, beside the program's own. */
export const CITY_PROGRAM_SOURCES: CityRules['CITY_PROGRAM_SOURCES'] = {};
