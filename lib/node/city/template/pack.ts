/** The City of @Name@: everything the product needs to know of it beside its policy. */
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
export const timeZone = 'TODO: such as America/New_York';
/** Each has a file in `messages/cities/@name@/`. */
export const languageCodes: CityPack['languageCodes'] = ['en', 'es'];

/** The place below that answers for the policy. It needs a mail address. */
export const policyOffice = 'policy-office';
export const generalLine = '211';
/** Where *Leave this site* leads: a page that says nothing about who looks at it. */
export const leaveTo = 'TODO: such as https://www.example.com/';
/** Hosts of the City, and of the places below. */
export const linkHosts: readonly string[] = [];

/** What the policy does not speak of, and what has no page therefore. */
const SILENT: readonly Service[] = [];
export const needs: readonly NeedId[] = EVERY_NEED.filter(
  (need) => !SILENT.includes(NEED_ENTRIES[need].facts.service),
);
export const services: readonly Service[] = [
  ...new Set(needs.map((need) => NEED_ENTRIES[need].facts.service)),
];

/** The policy in the order of its text: your names for its parts and its sentences. */
export const policyParts: CityPack['policyParts'] = [{ id: 'help', clauses: ['A-1'] }];
/** Clauses that decide nothing, and that somebody who asks for the service has to know; and those that no page folds away. */
export const clausesToKnow: CityPack['clausesToKnow'] = {};
export const neverFolded: readonly string[] = [];

/** What happened here: state and federal law are there already. */
export const cityEvents: CityPack['cityEvents'] = [
  {
    id: 'policy',
    day: 'TODO: the first day of the policy',
    authority: 'city',
    source: { title: 'TODO: the title of the policy', url: 'TODO: its address' },
  },
];
/** What the City, its police and its county say today beside the policy. */
export const cityToday: CityPack['cityToday'] = [];
export const cityTodayLastChecked = 'TODO: the day you looked';
export const cityTodayReviewBy = 'TODO: two months later';

/** As read on public pages, never from memory. */
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

/** What the City does not run and the rules say nothing about; `legal-help` has its words already. */
export const elsewhere: readonly string[] = ['legal-help'];
/** What people here call things, by the id of a need or a program. */
export const localNames: CityPack['localNames'] = {};
