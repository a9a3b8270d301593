import { messagesOf } from './catalogs';
import { defaultLocale, type Locale } from './locales';
import { type Messages, partsOf } from './parts';

/** Where a wrong word does most harm: verdicts and reasons, whose status, disclosures, and what to say at a counter. */
const NAMESPACES_TO_REVIEW = [
  'answers',
  'reasons',
  'results.differences',
  'ofWhom',
  'disclosures',
  'rights',
  'ask',
] as const;

/** One message in a language and in English. */
export interface WordsToReview {
  readonly key: string;
  readonly english: string;
  readonly theirs: string;
}

/**
 * The messages that a reviewer of a language reads first, grouped as in the message files. Placeholders such as `{date}` are kept.
 * @param locale the language; for English both texts are the same
 */
export function wordsToReview(
  locale: Locale,
): readonly (readonly [namespace: string, rows: readonly WordsToReview[]])[] {
  return NAMESPACES_TO_REVIEW.map((namespace) => {
    const theirs = new Map(textsUnder(namespace, locale));
    const rows = textsUnder(namespace, defaultLocale).filter(([, english]) => english !== '');
    return [namespace, rows.map(([key, english]) => ({ key, english, theirs: theirs.get(key) ?? '' }))];
  });
}

const textsUnder = (namespace: string, locale: Locale) =>
  flat(partsOf(messagesOf(locale), [namespace], `messages/${locale}.json`));

const flat = (part: Messages, at = ''): readonly (readonly [string, string])[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as const] : flat(value, `${at}${key}.`),
  );
