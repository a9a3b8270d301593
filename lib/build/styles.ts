import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { svgAddress } from '../site/svgAddress';
import { type Asset, writeAsset } from './assets';
import { filesIn } from './files';
import { logicalStyles } from './logicalStyles';
import { namesIn, stylesInUse } from './stylesInUse';

/** The new asset of each stylesheet that Next's pages name. */
export type Styles = ReadonlyMap<string, Asset>;

/**
 * Moves the stylesheets below `/assets/`, Next's own and those that a route of ours wrote, and puts the pictures they name inside
 * them: the first tick of a box would otherwise fetch its picture, which tells a server that somebody answered.
 * On the way they learn to be read from right to left.
 * Of Next's one sheet for the whole site only the rules for what some page or island names are kept.
 * @param out the export folder, the scripts of the islands already in it
 * @throws Error when a stylesheet still names a file after that
 */
export async function collectStyles(out: string): Promise<Styles> {
  const styles = new Map<string, Asset>();
  for (const file of await filesIn(out, '.css')) {
    const css = await inlinePictures(logicalStyles(await readFile(file, 'utf8')), path.dirname(file), out);
    const address = `/${path.relative(out, file).split(path.sep).join('/')}`;
    const asset = address.startsWith('/_next/')
      ? await writeAsset(out, 'site.css', stylesInUse(css, await namesOf(out)))
      : await writeAsset(out, path.basename(file), css);
    styles.set(address, asset);
    await rm(file);
  }
  return styles;
}

/** Every word in which a class may be named, of one file after the other: all of them together would fill the memory. */
async function namesOf(out: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const file of await filesIn(out, '.html', '.js')) {
    for (const name of namesIn([await readFile(file, 'utf8')])) names.add(name);
  }
  return names;
}

/** Replaces `url(file.svg)` by the picture itself; several rules may share one. */
async function inlinePictures(css: string, folder: string, out: string): Promise<string> {
  const pattern = /url\((["']?)(?!data:|#)([^)"']+)\1\)/g;
  const pictures = new Map<string, string>();
  for (const [, , address = ''] of css.matchAll(pattern)) {
    if (!address.endsWith('.svg'))
      throw new Error(`A stylesheet names ${address}: only pictures inside it are allowed`);
    const file = address.startsWith('/') ? path.join(out, address) : path.join(folder, address);
    pictures.set(address, svgAddress(await readFile(file, 'utf8')));
  }
  return css.replace(pattern, (_, __, address: string) => `url("${pictures.get(address)}")`);
}
