import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import compile from 'icu-minify/compile';
import { locales } from '../i18n/locales';

type Source = string | { readonly [key: string]: Source };
type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled };

/**
 * Answers an island's `import catalogs from 'island-catalogs'`: the namespaces it lists, in every language, compiled ahead
 * so that no message parser reaches the phone.
 * @throws Error when the island lists a namespace that a language lacks
 */
export async function islandCatalogs(root: string, island: string): Promise<Plugin> {
  const listed = pathToFileURL(path.join(root, 'app/islands', island, 'namespaces.ts')).href;
  const { namespaces } = (await import(listed)) as { namespaces: readonly string[] };
  const catalogs: Record<string, Compiled> = {};
  for (const locale of locales) catalogs[locale] = await compiledCatalog(root, locale, namespaces);
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

async function compiledCatalog(
  root: string,
  locale: string,
  namespaces: readonly string[],
): Promise<Compiled> {
  const file = path.join(root, 'messages', `${locale}.json`);
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, Source>;
  const entries = namespaces.map((namespace) => {
    const source = messages[namespace];
    if (source === undefined) throw new Error(`${file} has no namespace "${namespace}"`);
    return [namespace, compiled(source)] as const;
  });
  return Object.fromEntries(entries);
}

function compiled(source: Source): Compiled {
  if (typeof source === 'string') return compile(source);
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, compiled(value)]));
}
