import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../lib/i18n/locales';

/**
 * The messages of a language, read by key: `check.who.title`.
 * @throws Error naming a key that leads to no message
 */
export function wordsOf(locale: Locale): (key: string) => string {
  const file = path.resolve(import.meta.dirname, `../../messages/${locale}.json`);
  const messages: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);
    if (typeof found !== 'string') throw new Error(`messages/${locale}.json has no "${key}"`);
    return found;
  };
}
