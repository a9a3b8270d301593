import path from 'node:path';
import { type Asset, writeAsset } from './assets';
import { writeBillOfMaterials } from './billOfMaterials';
import { bundleScript, islandNames } from './bundle';
import { writeChecksums } from './checksums';
import { compressFolder } from './compress';
import { writeHostingFiles } from './hosting';
import { islandCatalogs, languageModules } from './islandCatalogs';
import { removeLeftovers } from './leftovers';
import { finishPages, type Island } from './pages';
import { writePublishedData } from './publishedData';
import { writeSecurityText } from './securityText';
import { collectStyles } from './styles';

/**
 * Turns Next's export in `out/` into what is served: its runtime goes, islands and *Leave this site* come, each page gets
 * its policy, the rules are published as data, hosts get their files, everything is compressed.
 * @param root folder of the project
 * @returns one line about what was made
 */
export async function finishExport(root: string): Promise<string> {
  const out = path.join(root, 'out');
  const leave = await writeScript(root, 'leave', 'lib/site/leaveEntry.ts');
  const islands = new Map<string, Island>();
  for (const name of await islandNames(root)) {
    islands.set(name, {
      script: await writeScript(root, name, `app/islands/${name}/entry.tsx`, name),
      languages: await writeLanguages(root, name),
    });
  }
  const styles = await collectStyles(out);
  await removeLeftovers(out);
  const pages = await finishPages(out, { styles, leave, islands });
  await writePublishedData(out);
  await writeHostingFiles(root);
  await writeBillOfMaterials(root);
  await writeSecurityText(out);
  await compressFolder(out);
  await writeChecksums(out);
  return `Built ${pages.length} pages, ${islands.size} islands.`;
}

async function writeScript(root: string, name: string, entry: string, island?: string): Promise<Asset> {
  const plugins = island === undefined ? [] : [await islandCatalogs(root, island)];
  const code = await bundleScript(root, entry, plugins);
  return writeAsset(path.join(root, 'out'), `${name}.js`, code);
}

async function writeLanguages(root: string, island: string): Promise<Island['languages']> {
  const files = new Map<string, Asset>();
  for (const { locale, name, code } of await languageModules(root, island)) {
    files.set(locale, await writeAsset(path.join(root, 'out'), name, code));
  }
  return files;
}
