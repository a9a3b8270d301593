import type { Keys, Packed } from '../i18n/packed';
import type { Compiled } from './compiledCatalog';

/**
 * Catalogs without their keys, which are the same in every language and stand once.
 * @param model the language whose order of keys counts
 * @throws Error naming a message that a language lacks
 */
export function packed(catalogs: Readonly<Record<string, Compiled>>, model: string): Packed {
  const keys = keysOf(catalogs[model] as Compiled);
  return {
    keys,
    messages: Object.fromEntries(
      Object.entries(catalogs).map(([code, catalog]) => [code, [...messagesOf(catalog, keys, code)]]),
    ),
  };
}

/** A message compiled is a text or a list; anything else holds more messages. */
const isMessage = (one: Compiled | undefined): boolean => typeof one === 'string' || Array.isArray(one);

const keysOf = (catalog: Compiled): Keys =>
  isMessage(catalog)
    ? 0
    : Object.fromEntries(Object.entries(catalog).map(([key, below]) => [key, keysOf(below as Compiled)]));

function* messagesOf(catalog: Compiled | undefined, keys: Keys, where: string): Generator<unknown> {
  if (keys === 0) {
    if (!isMessage(catalog)) throw new Error(`${where} is no message`);
    yield catalog;
    return;
  }
  for (const [key, below] of Object.entries(keys)) {
    yield* messagesOf((catalog as Record<string, Compiled> | undefined)?.[key], below, `${where}.${key}`);
  }
}
