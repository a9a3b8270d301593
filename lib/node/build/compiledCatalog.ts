import compile from 'icu-minify/compile';
import { type Messages, partsOf } from '@/lib/i18n/parts';

/** Messages as use-intl's small formatter reads them. */
export type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled };

/**
 * Some namespaces of a language, or parts of them (`policy.timeline`), each message compiled.
 * @param file where the messages come from, for the error
 * @throws Error naming a namespace that is not there, or a message that is not one
 */
export const compiledCatalog = (messages: Messages, namespaces: readonly string[], file: string): Compiled =>
  compiled(partsOf(messages, namespaces, file), file);

function compiled(source: Messages | string, file: string, ...keys: readonly string[]): Compiled {
  if (typeof source !== 'string')
    return Object.fromEntries(
      Object.entries(source).map(([key, value]) => [key, compiled(value, file, ...keys, key)]),
    );
  try {
    return compile(source);
  } catch (error) {
    throw new Error(`${file}: ${keys.join('.')} is not a message: ${source}`, { cause: error });
  }
}
