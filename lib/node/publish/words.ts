/** Words of the site for files that are not pages: the same sentence in every language. */
import { type Locale, locales } from '@/lib/i18n/locales';

export type Words = Readonly<Record<Locale, string>>;

/** One message in every language. */
export const inEveryLanguage = (of: (locale: Locale) => string): Words =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Words;
