import type { MessageKeys, Messages, NestedKeyOf } from 'use-intl';

/** The key of a message, with its namespace: `site.promise`. */
export type MessageKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

type Values = Readonly<Record<string, string>>;

/** The part of `useTranslations` that is used here, for any namespace. */
interface Translator<Key extends string> {
  (key: Key, values?: Values): string;
  has(key: Key): boolean;
}

/** An empty list if some message key has this form. Otherwise an argument that nobody can pass, so that the call does not compile. */
type AtLeastOne<Key, Asked> = [Extract<Key, Asked>] extends [never] ? [noSuchMessage: never] : [];

/**
 * The message whose key contains an id, such as a clause or a fact with its value. TypeScript checks that some key has this form; a test checks that
 * every id has its message.
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

/** A message that only some ids have; undefined for the others. */
export function optional<Key extends string, Asked extends string>(
  t: Translator<Key>,
  key: Asked,
  ...known: AtLeastOne<Key, Asked>
): string | undefined;
export function optional(t: Translator<string>, key: string): string | undefined {
  return t.has(key) ? t(key) : undefined;
}
