import { languageCodes } from '@city/pack';
import type { Locale } from './languages';

export { timeZone } from '@city/pack';
export { type Language, type Locale, languages } from './languages';

/** The languages of the site, in the order of its lists. */
export const locales: readonly Locale[] = languageCodes;

export const defaultLocale: Locale = 'en';

/** The languages bundled into the script of every island: a switch between them makes no request. Any other language is a file. */
export const bundledLocales: readonly Locale[] = locales.filter((code) => code === 'en' || code === 'es');

/** Whether a language is bundled into the script of every island. */
export const isBundled = (code: Locale): boolean => bundledLocales.includes(code);

/** The languages that are not bundled: one file each. */
export const furtherLocales: readonly Locale[] = locales.filter((code) => !isBundled(code));

/** Whether a part of an address is the code of one of our languages. */
export function isLocale(code: string | undefined): code is Locale {
  return code !== undefined && (locales as readonly string[]).includes(code);
}
