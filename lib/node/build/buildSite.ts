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
 * Builds the site into `out/`. Next exports every page; then the build removes Next's runtime, adds the islands and *Leave this site*, writes the
 * Content-Security-Policy into each page, publishes the rules as data, writes the hosting files and compresses everything.
 * @param root folder of the project
 * @returns a summary in one line
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
  // Last, because `builtSite` takes this file as the sign of a finished build.
  await writeChecksums(out);
  return `Built ${pages.length} pages, ${islands.size} islands.`;
}

/** Builds the site unless a finished build exists. */
export async function builtSite(root: string): Promise<void> {
  if (!existsSync(path.join(root, 'out/SHA256SUMS'))) console.log(await buildSite(root));
}

/** Writes the script of an island with its bundled languages, and one file for each other language. */
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
