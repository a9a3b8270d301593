/**
 * The policy of a made-up city. It is shorter than a real one: it has no exemption for children, also exempts tests and care for an illness that
 * spreads, and does not mention accounts, arts, neighborhoods, donations and contractors.
 */
import type { CityRules } from '@/rules/city';
import { BENEFITS, type Norm, type Source } from '@/rules/model';

export const CITY_RULES_VERSION = '2026-03-02';

export const POLICY_SOURCE = 'juniper-policy';

export const CITY_SOURCES = {
  'juniper-policy': {
    title: 'City of Juniper Flats, Resolution 12',
    url: 'https://juniperflats.example.org/resolution-12',
    lastChecked: '2026-11-30',
    reviewBy: '2027-03-30',
    sure: 'high',
  },
} as const satisfies Record<string, Source>;

const policy = { authority: 'city', source: POLICY_SOURCE, from: '2019-02-04' } as const;
const exempt = {
  ...policy,
  clause: 'H-2',
  requires: 'not_required',
  defeats: ['city-juniper-general'],
} as const;
const open = {
  ...policy,
  clause: 'O-1',
  requires: 'not_required',
  defeats: ['city-juniper-general'],
} as const;

const norms = [
  { ...policy, id: 'city-juniper-general', clause: 'H-1', requires: 'required', when: {}, defeats: [] },
  {
    ...exempt,
    id: 'city-juniper-not-applying',
    clause: 'H-1',
    when: { service: BENEFITS, appliesFor: ['not-applying'] },
  },
  {
    ...exempt,
    id: 'city-juniper-outside',
    clause: 'H-1',
    when: {
      service: BENEFITS,
      provider: ['nonprofit-charity', 'other-organization', 'other-public-agency'],
      cityContract: ['no'],
    },
  },
  { ...exempt, id: 'city-juniper-emergency-care', when: { service: ['emergency-health-care'] } },
  {
    ...policy,
    id: 'city-juniper-transplant',
    clause: 'H-2',
    requires: 'required',
    when: { service: ['emergency-health-care'], organTransplant: ['yes'] },
    defeats: ['city-juniper-emergency-care'],
  },
  {
    ...exempt,
    id: 'city-juniper-disaster',
    when: { service: ['disaster-relief'], shortTerm: ['yes'], inKind: ['yes'] },
  },
  {
    ...exempt,
    id: 'city-juniper-illness',
    when: { service: ['immunizations', 'communicable-disease-care'] },
  },
  { ...exempt, id: 'city-juniper-food', when: { service: ['emergency-food'] } },
  { ...exempt, id: 'city-juniper-crisis', when: { service: ['crisis-counseling', 'short-term-shelter'] } },
  { ...exempt, id: 'city-juniper-prenatal', when: { service: ['prenatal-care'] } },
  {
    ...exempt,
    id: 'city-juniper-safety',
    when: {
      service: ['life-or-safety-program', 'food-assistance', 'housing-assistance', 'other-assistance'],
      inKind: ['yes'],
      dependsOnIncome: ['no'],
      lifeOrSafety: ['yes'],
    },
  },
  { ...open, id: 'city-juniper-police', when: { service: ['public-safety'] } },
  { ...open, id: 'city-juniper-leisure', when: { service: ['recreation', 'education-programs'] } },
] as const satisfies readonly Norm<string, keyof typeof CITY_SOURCES>[];

export type CityNormId = (typeof norms)[number]['id'];

export const CITY_NORMS: readonly Norm<CityNormId, keyof typeof CITY_SOURCES>[] = norms;

export const CITY_DISCLOSURES: CityRules['CITY_DISCLOSURES'] = [];

export const CITY_PROGRAM_SOURCES: CityRules['CITY_PROGRAM_SOURCES'] = {};
