/** Who the City is: its name, its clock, its languages and colors, and who answers for the policy. */
import { everyLocale, type Locale } from '@/lib/i18n/languages';

export { default as colors } from './colors.json' with { type: 'json' };

export const cityName = 'Longmont';

/** Where the words are that name the City, its policy, its places: one file a language. */
export const messagesFolder = 'messages/cities/longmont';

/** The name of what is built: of files that people keep, and of what a frame says to the page around it. */
export const productName = 'longmont-help-check';

/** The name of the taxonomy in files of places, and older names that are read all the same. */
export const taxonomy = 'longmont-benefits-screener';
export const formerTaxonomies: readonly string[] = [];

export const timeZone = 'America/Denver';

/** The languages of the site, in the order of its lists. English comes first. */
export const languageCodes: readonly Locale[] = everyLocale;

/** The place that answers for the policy, and the line that finds help of any kind: no supplied file removes them. */
export const policyOffice = 'city-manager';
export const generalLine = '211';

/** Where *Leave this site* leads: a page with the weather. It says nothing about a person, and nobody wonders who looks at it. */
export const leaveTo = 'https://weather.com/';
