/** Words of the site for files that are not pages: the same sentence in every language. */
import { createTranslator } from 'use-intl/core';
import { messagesOf } from '@/lib/i18n/catalogs';
import { partsOfDay } from '@/lib/i18n/day';
import { type Locale, languages, locales } from '@/lib/i18n/locales';

export type Words = Readonly<Record<Locale, string>>;

/**
 * One message.
 * @param key its keys, joined by dots
 * @throws Error where the language has no such message, or it lacks a value
 */
export function sentenceIn(
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const translate = createTranslator({
    locale: languages[locale].formats,
    messages: messagesOf(locale) as Record<string, string>,
    onError: (error) => {
      throw error;
    },
  });
  return translate(key, values);
}

/** One message in every language. */
export const inEveryLanguage = (of: (locale: Locale) => string): Words =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Words;

/** A calendar day as a language writes it. */
export const dayIn = (locale: Locale, day: string): string => sentenceIn(locale, 'site.day', partsOfDay(day));
