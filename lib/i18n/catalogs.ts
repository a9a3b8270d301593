import type { Messages as EveryMessage } from 'use-intl';
import { bundledLocales, defaultLocale, type Locale } from './locales';
import { readMessages } from './messageFiles';
import { type Messages, partsOf } from './parts';

export type { Messages } from './parts';

/** The messages an island has at hand: those of the languages inside its script, and of any further one it was given or has loaded. */
export type Catalogs = { readonly en: Messages } & {
  readonly [code in Locale]?: Messages;
};

/** Read where pages are made, never in a browser. Development reads again, so that a new sentence shows at once. */
const read = new Map<Locale, EveryMessage>();

/**
 * Every message of a language.
 * @throws Error of the file system, or of the JSON parser, where `messages/` or the city's folder in it holds no such file
 */
export function messagesOf(locale: Locale): EveryMessage {
  const known = process.env.NODE_ENV === 'development' ? undefined : read.get(locale);
  if (known) return known;
  const messages = readMessages(process.cwd(), locale) as EveryMessage;
  read.set(locale, messages);
  return messages;
}

/**
 * The namespaces an island needs to render a page: of the languages it can switch to at once, and of the page's own.
 * @param namespaces keys of the message files, or parts of them such as `policy.timeline`
 * @throws Error naming a namespace that a language lacks
 */
export function catalogsFor(namespaces: readonly string[], locale: Locale = defaultLocale): Catalogs {
  const codes = new Set<Locale>([...bundledLocales, locale]);
  return Object.fromEntries(
    [...codes].map((code) => [code, partsOf(messagesOf(code), namespaces, `messages/${code}.json`)]),
  ) as Catalogs;
}
