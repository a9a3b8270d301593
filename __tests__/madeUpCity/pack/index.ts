/** A made-up city: two languages, other colors, a few places. */
import { EVERY_NEED, NEED_ENTRIES, type NeedId } from '@/lib/cities/catalogue';
import type { CityPack } from '@/lib/cities/pack';
import { STATEWIDE } from '@/lib/cities/statewide';
import type { Service } from '@/rules';

export { default as colors } from './colors.json' with { type: 'json' };

export const cityName = 'Juniper Flats';
export const messagesFolder = '__tests__/madeUpCity/messages';
export const productName = 'juniper-help-check';
export const taxonomy = 'juniper-benefits-screener';
export const formerTaxonomies: CityPack['formerTaxonomies'] = ['juniper-screener'];
export const timeZone = 'America/Phoenix';
export const languageCodes: CityPack['languageCodes'] = ['en', 'es'];

export const policyOffice = 'city-clerk';
export const generalLine = '211';
export const leaveTo = 'https://www.example.net/';
export const linkHosts: readonly string[] = ['juniperflats.example.org', 'www.example.net'];

const SILENT: readonly Service[] = [
  'utility-account',
  'community-relations',
  'neighborhood-engagement',
  'arts-and-culture',
  'privately-funded-human-services',
  'city-contract-work',
];
const spokenOf = (need: NeedId): boolean => !SILENT.includes(NEED_ENTRIES[need].facts.service);

export const needs: readonly NeedId[] = EVERY_NEED.filter(spokenOf);
export const services: readonly Service[] = [
  ...new Set(needs.map((need) => NEED_ENTRIES[need].facts.service)),
];

export const policyParts: CityPack['policyParts'] = [
  { id: 'help', clauses: ['H-1', 'H-2'] },
  { id: 'open', clauses: ['O-1', 'O-2'] },
];
export const clausesToKnow: CityPack['clausesToKnow'] = { 'public-safety': ['O-2'] };
export const neverFolded: readonly string[] = ['O-2'];

export const cityEvents: CityPack['cityEvents'] = [
  {
    id: 'resolution-12',
    day: '2019-02-04',
    authority: 'city',
    source: { title: 'Resolution 12', url: 'https://juniperflats.example.org/resolution-12' },
  },
];
export const cityToday: CityPack['cityToday'] = [{ id: 'clerk', pages: [] }];
export const cityTodayLastChecked = '2026-11-30';
export const cityTodayReviewBy = '2027-03-30';

export const places: CityPack['places'] = [
  {
    id: 'city-clerk',
    name: 'City Clerk of Juniper Flats',
    kind: 'city',
    phones: [{ number: '800-555-0111' }],
    email: 'clerk@juniperflats.example.org',
    asOf: '2026',
    confirm: false,
    serves: [],
    topics: ['policy-questions'],
  },
  STATEWIDE['hunger-free'],
  STATEWIDE['immigration-defense'],
  STATEWIDE['rapid-response'],
  STATEWIDE['211'],
];
export const placesOfAnyNeed: readonly string[] = ['211'];
export const placesOfNeed: CityPack['placesOfNeed'] = {
  'food-today': ['hunger-free'],
  'medical-emergency': ['emergency'],
  'police-fire': ['emergency'],
  'crisis-support': ['crisis-988'],
};
export const placesOfProgram: CityPack['placesOfProgram'] = { snap: ['hunger-free'] };

export const elsewhere: readonly string[] = ['legal-help', 'driver-license'];
export const localNames: CityPack['localNames'] = { recreation: ['Juniper pool'] };
