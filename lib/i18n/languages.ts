/**
 * Every language of the product, one line each; a city chooses among them. To add a language, add a line here and a file in `messages/` and in the
 * city's folder: docs/languages.md.
 *
 * The code is the first part of the language's addresses, the name of its message file and the `lang` of its pages: a BCP 47
 * tag in lower case (`ar`, `zh-hans`).
 *
 * - `name`: what the language calls itself
 * - `dir`: the direction it is written in
 * - `formats`: the locale for money, numbers and dates (Spanish as written in the United States). Digits are always 0 to 9, as on phones and
 *   papers: `ar-u-nu-latn`
 * - `reviewed`: whether a person who speaks it has checked it; if not, every page says so
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

/** All of them, in the order of the list. */
export const everyLocale = Object.keys(languages) as readonly Locale[];
