/** Words of the site for files that are not pages: the same sentence in every language. */
import { createTranslator } from 'use-intl/core';
import { messagesOf } from '@/lib/i18n/catalogs';
import { partsOfDay } from '@/lib/i18n/day';
import { type Locale, languages, locales } from '@/lib/i18n/locales';

export type Words = Readonly<Record<Locale, string>>;

const inEach = <Value>(of: (locale: Locale) => Value) =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Readonly<Record<Locale, Value>>;

/** One message in every language. */
export const inEveryLanguage = (of: (locale: Locale) => string): Words => inEach(of);

const translators = inEach((locale) =>
  createTranslator({
    locale: languages[locale].formats,
    messages: messagesOf(locale) as Record<string, string>,
    onError: (error) => {
      throw error;
    },
  }),
);

/**
 * One message.
 * @param key its keys, joined by dots
 * @throws Error where the language has no such message, or it lacks a value
 */
export const sentenceIn = (locale: Locale, key: string, values?: Readonly<Record<string, string>>): string =>
  translators[locale](key, values);

/** A calendar day as a language writes it. */
export const dayIn = (locale: Locale, day: string): string => sentenceIn(locale, 'site.day', partsOfDay(day));
