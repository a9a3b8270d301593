import type { Messages as EveryMessage } from 'use-intl';
import { bundledLocales, defaultLocale, type Locale } from './locales';
import { readMessages } from './messageFiles';
import { type Messages, partsOf } from './parts';

export type { Messages } from './parts';

/** The messages of an island: those of the bundled languages, and of any other language that it got or loaded. */
export type Catalogs = { readonly en: Messages } & {
  readonly [code in Locale]?: Messages;
};

/** Messages read while pages are rendered, never in a browser. Development reads them every time, so that a new sentence shows at once. */
const read = new Map<Locale, EveryMessage>();

/**
 * Every message of a language.
 * @throws Error of the file system or the JSON parser, if `messages/` or the city's folder has no such file
 */
export function messagesOf(locale: Locale): EveryMessage {
  const known = process.env.NODE_ENV === 'development' ? undefined : read.get(locale);
  if (known) return known;
  const messages = readMessages(process.cwd(), locale) as EveryMessage;
  read.set(locale, messages);
  return messages;
}

/**
 * The namespaces that an island needs to render a page, in the bundled languages and in the language of the page.
 * @param namespaces keys of the message files, or parts of them such as `policy.timeline`
 * @throws Error naming a namespace that a language lacks
 */
export function catalogsFor(namespaces: readonly string[], locale: Locale = defaultLocale): Catalogs {
  const codes = new Set<Locale>([...bundledLocales, locale]);
  return Object.fromEntries(
    [...codes].map((code) => [code, partsOf(messagesOf(code), namespaces, `messages/${code}.json`)]),
  ) as Catalogs;
}
