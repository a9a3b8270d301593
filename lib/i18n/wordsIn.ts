import { createTranslator } from 'use-intl/core';
import { messagesOf } from './catalogs';
import { partsOfDay } from './day';
import { intlLocale, type Locale } from './locales';

/**
 * The messages of a language outside React: for files, and for pages that hold every language.
 * @returns a translator that throws if a message or one of its values is missing
 */
export const wordsIn = (locale: Locale) =>
  createTranslator({
    locale: intlLocale(locale),
    messages: messagesOf(locale),
    onError: (error) => {
      throw error;
    },
  });

/** A calendar day as a language writes it. */
export const dayIn = (locale: Locale, day: string): string => wordsIn(locale)('site.day', partsOfDay(day));
