/**
 * Every language of the site, one line each. Adding a language is a line here and a file in `messages/`.
 *
 * - `name`: what the language calls itself
 * - `dir`: the direction it is written in
 * - `formats`: the locale whose money, numbers and dates are used (Spanish as written in the United States, not in Spain)
 * - `reviewed`: whether a person who speaks it has checked it; a page says so where nobody has
 */
export const languages = {
  en: { name: 'English', dir: 'ltr', formats: 'en-US', reviewed: true },
  es: { name: 'Español', dir: 'ltr', formats: 'es-US', reviewed: false },
} as const satisfies Record<string, Language>;

export interface Language {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly formats: string;
  readonly reviewed: boolean;
}

/** The code of a language: the first part of its addresses, the name of its message file, the page's `lang`. */
export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[];

export const defaultLocale: Locale = 'en';

/** Dates are the City's, wherever the page is read or built. */
export const timeZone = 'America/Denver';

/** Whether a part of an address is the code of one of our languages. */
export function isLocale(code: string | undefined): code is Locale {
  return code !== undefined && Object.hasOwn(languages, code);
}
