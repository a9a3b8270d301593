/** @Name@: everything that the product needs except the norms of its policy. `lib/cities/pack.ts` describes each entry. */
import { EVERY_NEED, NEED_ENTRIES, type NeedId } from '@/lib/cities/catalogue';
import type { CityPack } from '@/lib/cities/pack';
import { STATEWIDE } from '@/lib/cities/statewide';
import type { Service } from '@/rules';

export { default as colors } from './colors.json' with { type: 'json' };

export const cityName = '@Name@';
export const messagesFolder = 'messages/cities/@name@';
export const productName = '@name@-help-check';
export const taxonomy = '@name@-benefits-screener';
export const formerTaxonomies: CityPack['formerTaxonomies'] = [];
export const timeZone = 'America/Denver';
/** Each language has a file in `messages/cities/@name@/`. */
export const languageCodes: CityPack['languageCodes'] = ['en', 'es'];

/** The id of the place below that is responsible for the policy. It needs a mail address. */
export const policyOffice = 'policy-office';
export const generalLine = '211';
/** Where *Leave this site* leads: a page that reveals nothing about a person, such as the weather. */
export const leaveTo = 'TODO: its address, with https';
/** The host of every address in this file and in your sources, such as `www.example.org`. */
export const linkHosts: readonly string[] = [];

/** Services that the policy does not mention. They have no page. */
const SILENT: readonly Service[] = [];
export const needs: readonly NeedId[] = EVERY_NEED.filter(
  (need) => !SILENT.includes(NEED_ENTRIES[need].facts.service),
);
export const services: readonly Service[] = [
  ...new Set(needs.map((need) => NEED_ENTRIES[need].facts.service)),
];

/** Your names for the parts and sentences of the policy, in the order of its text. */
export const policyParts: CityPack['policyParts'] = [{ id: 'help', clauses: ['A-1'] }];
/** Clauses that decide nothing but that a person who asks for the service must know; and clauses that are always shown unfolded. */
export const clausesToKnow: CityPack['clausesToKnow'] = {};
export const neverFolded: readonly string[] = [];

/** The events of the city for the timeline. Those of state and federal law are already there. */
export const cityEvents: CityPack['cityEvents'] = [
  {
    id: 'policy',
    day: 'TODO: the first day of the policy',
    authority: 'city',
    source: { title: 'TODO: the title of the policy', url: 'TODO: its address' },
  },
];
/** What the City, its police and its county say today on other pages. */
export const cityToday: CityPack['cityToday'] = [];
export const cityTodayLastChecked = 'TODO: the day you looked';
export const cityTodayReviewBy = 'TODO: two months later';

/** The places, as public pages describe them, never from memory. */
export const places: CityPack['places'] = [
  {
    id: 'policy-office',
    name: 'TODO: the office that answers for the policy',
    kind: 'city',
    phones: [{ number: 'TODO: its phone' }],
    email: 'TODO: its mail address',
    asOf: 'TODO: the year of the page',
    confirm: true,
    serves: [],
    topics: ['policy-questions'],
  },
  STATEWIDE['hunger-free'],
  STATEWIDE['leap-line'],
  STATEWIDE['health-first'],
  STATEWIDE['wic-state'],
  STATEWIDE['immigration-defense'],
  STATEWIDE['rapid-response'],
  STATEWIDE['211'],
];
export const placesOfAnyNeed: readonly string[] = ['211'];
export const placesOfNeed: CityPack['placesOfNeed'] = {
  'food-today': ['hunger-free'],
  groceries: ['hunger-free'],
  'food-money': ['hunger-free'],
  'medical-emergency': ['emergency'],
  'police-fire': ['emergency'],
  'crisis-support': ['crisis-988'],
  'danger-help': ['emergency'],
};
export const placesOfProgram: CityPack['placesOfProgram'] = {
  snap: ['hunger-free'],
  medicaid: ['health-first'],
  'emergency-medicaid': ['health-first'],
  'cover-all-coloradans': ['health-first'],
  wic: ['wic-state'],
  leap: ['leap-line'],
};

/** Help that neither the City nor the rules cover. The words of `legal-help` are already there. */
export const elsewhere: readonly string[] = ['legal-help'];
/** Local names that people search for, by the id of a need or a program. */
export const localNames: CityPack['localNames'] = {};
