/**
 * The policy of @Name@, one norm for each sentence. How to read a norm aloud: «`requires` applies when every fact in `when` has one of the
 * values listed; it beats the norms in `defeats`». `rules/model.ts` lists the facts, docs/adopt.md says which sentence becomes which norm, and
 * `__tests__/madeUpCity/rules/index.ts` is a whole example.
 */
import type { CityRules } from '@/rules/city';
import type { Norm, Source } from '@/rules/model';

/** The day the norms below were last changed. */
export const CITY_RULES_VERSION = 'TODO: a day, such as 2026-11-30';

export const POLICY_SOURCE = '@name@-policy';

/** The source of the policy, the day you read it, and the day by which you read it again. */
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
    // The general rule has no condition, so a service without a norm of its own is checked.
    ...policy,
    id: 'city-@name@-general',
    clause: 'A-1',
    requires: 'required',
    when: {},
    defeats: [],
  },
  // An exception has the services it is about in `when`, and the norm it beats in `defeats`. It exempts no more than the sentence does: one for emergency
  // care has `organTransplant: ['no']`, one for disasters `shortTerm: ['yes'], inKind: ['yes']`, unless the text exempts more.
  // { ...policy, id: 'city-@name@-vaccines', clause: 'A-2', requires: 'not_required', when: { service: ['immunizations'] }, defeats: ['city-@name@-general'] },
  //
  // Where the policy is silent on children, nobody can say what a child is asked. Name the services that are checked:
  // { ...policy, id: 'city-@name@-child', clause: 'A-1', requires: 'unsettled', why: 'policy-silent', when: { service: [], applicantAge: ['under-18'] }, defeats: ['city-@name@-general'] },
] as const satisfies readonly Norm<string, keyof typeof CITY_SOURCES>[];

export type CityNormId = (typeof norms)[number]['id'];

/** The norms above. The type checks that each defeats only norms of this list. */
export const CITY_NORMS: readonly Norm<CityNormId, keyof typeof CITY_SOURCES>[] = norms;

/** What the staff and the jail of the county may pass on: `county-staff` and `jail-public`, if you have read their rules. */
export const CITY_DISCLOSURES: CityRules['CITY_DISCLOSURES'] = [];

/** Local pages about a program, added to the sources of the program. */
export const CITY_PROGRAM_SOURCES: CityRules['CITY_PROGRAM_SOURCES'] = {};
