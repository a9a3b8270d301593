import compile from 'icu-minify/compile';
import { partsOf } from '@/lib/i18n/parts';

/** Messages as they are written. */
export type Source = string | { readonly [key: string]: Source };

/** Messages as use-intl's small formatter reads them. */
export type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled };

/**
 * Some namespaces of a language, or parts of them (`policy.timeline`), each message compiled.
 * @param file where the messages come from, for the error
 * @throws Error naming a namespace that is not there, or a message that is not one
 */
export function compiledCatalog(
  messages: Readonly<Record<string, Source>>,
  namespaces: readonly string[],
  file: string,
): Compiled {
  return Object.fromEntries(
    Object.entries(partsOf(messages, namespaces, file)).map(([namespace, source]) => [
      namespace,
      compiled(source, `${file}: ${namespace}`),
    ]),
  );
}

function compiled(source: Source, where: string): Compiled {
  if (typeof source !== 'string') {
    return Object.fromEntries(
      Object.entries(source).map(([key, value]) => [key, compiled(value, `${where}.${key}`)]),
    );
  }
  try {
    return compile(source);
  } catch (error) {
    throw new Error(`${where} is not a message: ${source}`, { cause: error });
  }
}
