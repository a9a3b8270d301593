/** The City's name, time zone, languages, colors and policy office. */
import { everyLocale, type Locale } from '@/lib/i18n/languages';

export { default as colors } from './colors.json' with { type: 'json' };

export const cityName = 'Longmont';

/** The folder of the messages that name the City, its policy or its places: one file for each language. */
export const messagesFolder = 'messages/cities/longmont';

/** A name for files that people save, and for the message that the embed sends to the page around it. */
export const productName = 'longmont-help-check';

/** The name of our taxonomy in files of places, and older names that we still read. */
export const taxonomy = 'longmont-benefits-screener';
export const formerTaxonomies: readonly string[] = [];

export const timeZone = 'America/Denver';

/** The languages of the site, in the order of its lists. English comes first. */
export const languageCodes: readonly Locale[] = everyLocale;

/** The office responsible for the policy, and the line that finds help of any kind. No supplied file removes them. */
export const policyOffice = 'city-manager';
export const generalLine = '211';

/** Where *Leave this site* leads: a weather page reveals nothing about a person. */
export const leaveTo = 'https://weather.com/';
