import path from 'node:path';
import type { Locale } from '../../lib/i18n/locales';
import { readMessages } from '../../lib/i18n/messageFiles';

/**
 * The messages of a language, read by key: `check.who.title`.
 * @throws Error naming a key without a message
 */
export function wordsOf(locale: Locale): (key: string) => string {
  const messages: unknown = readMessages(path.resolve(import.meta.dirname, '../..'), locale);
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);
    if (typeof found !== 'string') throw new Error(`messages/${locale}.json has no "${key}"`);
    return found;
  };
}
