import { languageCodes } from '@city/pack';
import { type Locale, languages } from './languages';

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

/** The locale that next-intl formats with. Its private part names our language, so that a component can find it: `es-US-x-es`. */
export const intlLocale = (code: Locale): string => `${languages[code].formats}-x-${code}`;

/**
 * The language that `intlLocale` put into a locale.
 * @throws Error for any other locale
 */
export function languageIn(locale: string): Locale {
  const code = locale.split('-x-')[1];
  if (!isLocale(code)) throw new Error(`The locale ${locale} names none of our languages`);
  return code;
}

/** Whether a part of an address is the code of one of our languages. */
export function isLocale(code: string | undefined): code is Locale {
  return code !== undefined && (locales as readonly string[]).includes(code);
}
