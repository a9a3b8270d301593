import en from '@/messages/en.json';
import es from '@/messages/es.json';
import type { Locale } from './locales';

/** The messages of a language, or those of its namespaces that an island asks for. */
export type Messages = { readonly [key: string]: string | Messages };

/** The messages of every language an island can switch to without a request. */
export type Catalogs = { readonly [code in Locale]: Messages };

const all: Catalogs = { en, es };

/** Every message of a language. */
export function messagesOf(locale: Locale): Messages {
  return all[locale];
}

/**
 * The namespaces an island needs, in every language it can switch to.
 * @param namespaces top-level keys of the message files
 * @throws Error naming a namespace that a language lacks
 */
export function catalogsFor(namespaces: readonly string[]): Catalogs {
  return { en: pick('en', namespaces), es: pick('es', namespaces) };
}

function pick(locale: Locale, namespaces: readonly string[]): Messages {
  return Object.fromEntries(
    namespaces.map((namespace) => {
      const messages = all[locale][namespace];
      if (messages === undefined) throw new Error(`messages/${locale}.json has no namespace "${namespace}"`);
      return [namespace, messages];
    }),
  );
}
