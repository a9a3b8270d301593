import { createTranslator } from 'use-intl/core';
import { messagesOf } from './catalogs';
import { partsOfDay } from './day';
import { type Locale, languages } from './locales';

/**
 * The words of a language, for files, and for pages whose address does not say which language they are in.
 * @returns a translator that throws where the language has no such message, or it lacks a value
 */
export const wordsIn = (locale: Locale) =>
  createTranslator({
    locale: languages[locale].formats,
    messages: messagesOf(locale),
    onError: (error) => {
      throw error;
    },
  });

/** A calendar day as a language writes it. */
export const dayIn = (locale: Locale, day: string): string => wordsIn(locale)('site.day', partsOfDay(day));
