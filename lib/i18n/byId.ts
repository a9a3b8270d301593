import type { MessageKeys, Messages, NestedKeyOf } from 'use-intl';

/** The key of a message, with its namespace: `site.promise`. */
export type MessageKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

type Values = Readonly<Record<string, string>>;

/** What `useTranslations` returns, of any namespace. */
interface Translator<Key extends string> {
  (key: Key, values?: Values): string;
  has(key: Key): boolean;
}

/** Nothing, where some message has a key of this form; otherwise what nobody can hand over, so that the call does not compile. */
type AtLeastOne<Key, Asked> = [Extract<Key, Asked>] extends [never] ? [noSuchMessage: never] : [];

/**
 * The message whose key an id completes: a clause of the city's, a fact with one of its values. TypeScript knows that one such key stands in
 * the message files, and not that each does; a test holds that.
 * @param key a key as `t` takes it, with an id in it: `clauses.${clause}.title`
 */
export function byId<Key extends string, Asked extends string>(
  t: Translator<Key>,
  key: Asked,
  values?: Values,
  ...known: AtLeastOne<Key, Asked>
): string;
export function byId(t: Translator<string>, key: string, values?: Values): string {
  return t(key, values);
}

/** The message that only some ids have; undefined for those that have none. */
export function optional<Key extends string, Asked extends string>(
  t: Translator<Key>,
  key: Asked,
  ...known: AtLeastOne<Key, Asked>
): string | undefined;
export function optional(t: Translator<string>, key: string): string | undefined {
  return t.has(key) ? t(key) : undefined;
}
