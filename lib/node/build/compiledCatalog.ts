import compile from 'icu-minify/compile';
import { type Messages, partsOf } from '@/lib/i18n/parts';

/** Messages in the form that use-intl's small formatter reads. */
export type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled };

/**
 * Compiles every message of some namespaces of a language, or of parts of them (`policy.timeline`).
 * @param file the file of the messages, for the error
 * @throws Error naming a namespace that does not exist, or a message that cannot be compiled
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
