import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { locales } from '../i18n/locales';
import { type Compiled, compiledCatalog, type Source } from './compiledCatalog';

/**
 * Answers an island's `import catalogs from 'island-catalogs'`: the namespaces it lists, in every language, compiled ahead
 * so that no message parser reaches the phone.
 * @throws Error when the island lists a namespace that a language lacks
 */
export async function islandCatalogs(root: string, island: string): Promise<Plugin> {
  const listed = pathToFileURL(path.join(root, 'app/islands', island, 'namespaces.ts')).href;
  const { namespaces } = (await import(listed)) as { namespaces: readonly string[] };
  return catalogsOf(root, namespaces);
}

/**
 * The same for any script and the namespaces it needs.
 * @throws Error when a language lacks one of them
 */
export async function catalogsOf(root: string, namespaces: readonly string[]): Promise<Plugin> {
  const catalogs: Record<string, Compiled> = {};
  for (const locale of locales) {
    const file = path.join(root, 'messages', `${locale}.json`);
    const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, Source>;
    catalogs[locale] = compiledCatalog(messages, namespaces, `messages/${locale}.json`);
  }
  return {
    name: 'island-catalogs',
    setup(build) {
      build.onResolve({ filter: /^island-catalogs$/ }, ({ path }) => ({ path, namespace: 'catalogs' }));
      build.onLoad({ filter: /.*/, namespace: 'catalogs' }, () => ({
        contents: JSON.stringify(catalogs),
        loader: 'json',
      }));
    },
  };
}
