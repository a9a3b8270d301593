import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { LanguageFiles } from '@/lib/i18n/languageFile';
import { bundledLocales, furtherLocales, type Locale, locales } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/messageFiles';
import { assetOf } from './assets';
import { type Compiled, compiledCatalog } from './compiledCatalog';

/**
 * Answers an island's `import catalogs, { files } from 'island-catalogs'`: the namespaces it lists in English and Spanish, compiled
 * ahead so that no message parser reaches the phone, and where those of every further language are.
 * @throws Error when the island lists a namespace that a language lacks
 */
export async function islandCatalogs(root: string, island: string): Promise<Plugin> {
  const files = Object.fromEntries(
    (await languageModules(root, island)).map(({ locale, name, code }) => [locale, assetOf(name, code)]),
  );
  return catalogsOf(root, await namespacesOf(root, island), bundledLocales, files);
}

/**
 * The same with every language inside, for a page that has no other file.
 * @throws Error when the island lists a namespace that a language lacks
 */
export async function wholeCatalogs(root: string, island: string): Promise<Plugin> {
  return catalogsOf(root, await namespacesOf(root, island), locales);
}

/**
 * The same for any script and the namespaces it needs.
 * @param codes the languages inside
 * @param files where the words of the other languages are
 * @throws Error when a language lacks one of them
 */
export async function catalogsOf(
  root: string,
  namespaces: readonly string[],
  codes: readonly Locale[] = bundledLocales,
  files: LanguageFiles = {},
): Promise<Plugin> {
  const catalogs = await compiledCatalogs(root, namespaces, codes);
  const contents = `export default ${JSON.stringify(catalogs)}; export const files = ${JSON.stringify(files)};`;
  return {
    name: 'island-catalogs',
    setup(build) {
      build.onResolve({ filter: /^island-catalogs$/ }, ({ path }) => ({ path, namespace: 'catalogs' }));
      build.onLoad({ filter: /.*/, namespace: 'catalogs' }, () => ({ contents, loader: 'js' }));
    },
  };
}

/** The words of an island in one further language, as a module that a page of that language names and a switch to it loads. */
export interface LanguageModule {
  readonly locale: Locale;
  /** Name of the file, without the hash. */
  readonly name: string;
  readonly code: string;
}

/**
 * The modules of an island, one for each further language.
 * @throws Error when the island lists a namespace that a language lacks
 */
export async function languageModules(root: string, island: string): Promise<LanguageModule[]> {
  const catalogs = await compiledCatalogs(root, await namespacesOf(root, island), furtherLocales);
  return furtherLocales.map((locale) => ({
    locale,
    name: `messages-${island}-${locale}.js`,
    code: `export default ${JSON.stringify(catalogs[locale])};\n`,
  }));
}

async function namespacesOf(root: string, island: string): Promise<readonly string[]> {
  const listed = pathToFileURL(path.join(root, 'app/islands', island, 'namespaces.ts')).href;
  return ((await import(listed)) as { namespaces: readonly string[] }).namespaces;
}

async function compiledCatalogs(
  root: string,
  namespaces: readonly string[],
  codes: readonly Locale[],
): Promise<Record<string, Compiled>> {
  const catalogs: Record<string, Compiled> = {};
  for (const code of codes) {
    catalogs[code] = compiledCatalog(readMessages(root, code), namespaces, `messages/${code}.json`);
  }
  return catalogs;
}
