import en from '@/messages/en.json';
import es from '@/messages/es.json';
import type { Locale } from './locales';
import { type Messages, partsOf } from './parts';

export type { Messages } from './parts';

/** The messages of every language an island can switch to without a request. */
export type Catalogs = { readonly [code in Locale]: Messages };

const all: Catalogs = { en, es };

/** Every message of a language. */
export function messagesOf(locale: Locale): Messages {
  return all[locale];
}

/**
 * The namespaces an island needs, in every language it can switch to.
 * @param namespaces keys of the message files, or parts of them such as `policy.timeline`
 * @throws Error naming a namespace that a language lacks
 */
export function catalogsFor(namespaces: readonly string[]): Catalogs {
  return {
    en: partsOf(en, namespaces, 'messages/en.json'),
    es: partsOf(es, namespaces, 'messages/es.json'),
  };
}
