import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { LanguageFiles } from '@/lib/i18n/languageFile';
import { bundledLocales, type Locale } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/messageFiles';
import { compiledCatalog } from './compiledCatalog';

/** The namespaces in an island's `namespaces.ts`. */
export async function namespacesOf(root: string, island: string): Promise<readonly string[]> {
  const listed = pathToFileURL(path.join(root, 'app/islands', island, 'namespaces.ts')).href;
  return ((await import(listed)) as { namespaces: readonly string[] }).namespaces;
}

/**
 * Some namespaces of a language, compiled, so that the phone needs no message parser.
 * @throws Error if the language lacks one of them
 */
export const catalogIn = (root: string, namespaces: readonly string[], code: Locale) =>
  compiledCatalog(readMessages(root, code), namespaces, `messages/${code}.json`);

/**
 * An esbuild plugin for `import catalogs, { files } from 'island-catalogs'`.
 * @param codes the languages to bundle
 * @param files the message files of the other languages
 * @throws Error if a language lacks one of the namespaces
 */
export function catalogsOf(
  root: string,
  namespaces: readonly string[],
  codes: readonly Locale[] = bundledLocales,
  files: LanguageFiles = {},
): Plugin {
  const catalogs = Object.fromEntries(codes.map((code) => [code, catalogIn(root, namespaces, code)]));
  const contents = `export default ${JSON.stringify(catalogs)}; export const files = ${JSON.stringify(files)};`;
  return {
    name: 'island-catalogs',
    setup(build) {
      build.onResolve({ filter: /^island-catalogs$/ }, ({ path }) => ({ path, namespace: 'catalogs' }));
      build.onLoad({ filter: /.*/, namespace: 'catalogs' }, () => ({ contents, loader: 'js' }));
    },
  };
}
