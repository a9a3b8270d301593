/**
 * Every language of the site, one line each. Adding a language is a line here and a file in `messages/`:
 * docs/languages.md.
 *
 * The code is the first part of the language's addresses, the name of its message file and the `lang` of its pages: a BCP 47
 * tag in small letters (`ar`, `zh-hans`).
 *
 * - `name`: what the language calls itself
 * - `dir`: the direction it is written in
 * - `formats`: the locale whose money, numbers and dates are used (Spanish as written in the United States, not in Spain).
 *   Figures are always 0 to 9, as on the phone and the papers people hold: `ar-u-nu-latn`
 * - `reviewed`: whether a person who speaks it has checked it; a page says so where nobody has
 */
export const languages = {
  en: { name: 'English', dir: 'ltr', formats: 'en-US', reviewed: true },
  es: { name: 'Español', dir: 'ltr', formats: 'es-US', reviewed: false },
  ar: { name: 'العربية', dir: 'rtl', formats: 'ar-u-nu-latn', reviewed: false },
  'zh-hans': { name: '简体中文', dir: 'ltr', formats: 'zh-Hans-CN', reviewed: false },
  vi: { name: 'Tiếng Việt', dir: 'ltr', formats: 'vi', reviewed: false },
  ne: { name: 'नेपाली', dir: 'ltr', formats: 'ne-u-nu-latn', reviewed: false },
  ru: { name: 'Русский', dir: 'ltr', formats: 'ru', reviewed: false },
  fr: { name: 'Français', dir: 'ltr', formats: 'fr', reviewed: false },
  ko: { name: '한국어', dir: 'ltr', formats: 'ko', reviewed: false },
  am: { name: 'አማርኛ', dir: 'ltr', formats: 'am-u-nu-latn', reviewed: false },
} as const satisfies Record<string, Language>;

export interface Language {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly formats: string;
  readonly reviewed: boolean;
}

/** The code of a language. */
export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[];

export const defaultLocale: Locale = 'en';

/** Inside the script of every island: switching between these asks nobody. Any further language is one file more. */
export const bundledLocales = ['en', 'es'] as const satisfies readonly Locale[];

/** The languages that are a file of their own. */
export const furtherLocales: readonly Locale[] = locales.filter((code) => !isBundled(code));

/** Whether the words of a language are inside the script of every island. */
export function isBundled(code: Locale): code is (typeof bundledLocales)[number] {
  return (bundledLocales as readonly Locale[]).includes(code);
}

/** Dates are the City's, wherever the page is read or built. */
export const timeZone = 'America/Denver';

/** Whether a part of an address is the code of one of our languages. */
export function isLocale(code: string | undefined): code is Locale {
  return code !== undefined && Object.keys(languages).includes(code);
}
