import { existsSync } from 'node:fs';
import path from 'node:path';
import { furtherLocales } from '@/lib/i18n/locales';
import { checkCity } from '../city/checkCity';
import { type Asset, writeAsset } from './assets';
import { writeBesides } from './besides';
import { bundleScript, islandNames } from './bundle';
import { writeChecksums } from './checksums';
import { compressFolder } from './compress';
import { catalogIn, catalogsOf, namespacesOf } from './islandCatalogs';
import { removeLeftovers } from './leftovers';
import { nextBuild } from './nextBuild';
import { checkNothingKept } from './nothingKept';
import { finishPages, type Island } from './pages';
import { collectStyles } from './styles';

/**
 * Builds what is served. Next exports every page to `out/`; then its runtime goes, islands and *Leave this site* come, each page gets its
 * policy, the rules are published as data, hosts get their files, everything is compressed.
 * @param root folder of the project
 * @returns one line about what was made
 * @throws Error that says what stopped it
 */
export async function buildSite(root: string): Promise<string> {
  checkCity(root);
  await checkNothingKept(root);
  await nextBuild(root);
  const out = path.join(root, 'out');
  const leave = await writeAsset(out, 'leave.js', await bundleScript(root, 'lib/site/leaveEntry.ts', []));
  const islands = new Map<string, Island>();
  for (const name of await islandNames(root)) islands.set(name, await writeIsland(root, out, name));
  const styles = await collectStyles(out);
  await removeLeftovers(out);
  const pages = await finishPages(out, { styles, leave, islands });
  await writeBesides(root);
  await compressFolder(out);
  // Last: see `builtSite`.
  await writeChecksums(out);
  return `Built ${pages.length} pages, ${islands.size} islands.`;
}

/** Builds the site where it is not built. */
export async function builtSite(root: string): Promise<void> {
  if (!existsSync(path.join(root, 'out/SHA256SUMS'))) console.log(await buildSite(root));
}

/** The script of an island with the words that it has inside, and beside it those of each further language. */
async function writeIsland(root: string, out: string, name: string): Promise<Island> {
  const namespaces = await namespacesOf(root, name);
  const languages = new Map<string, Asset>();
  for (const code of furtherLocales) {
    const words = `export default ${JSON.stringify(catalogIn(root, namespaces, code))};\n`;
    languages.set(code, await writeAsset(out, `messages-${name}-${code}.js`, words));
  }
  const catalogs = catalogsOf(root, namespaces, undefined, Object.fromEntries(languages));
  const script = await bundleScript(root, `app/islands/${name}/entry.tsx`, [catalogs]);
  return { script: await writeAsset(out, `${name}.js`, script), languages };
}
