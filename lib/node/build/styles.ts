import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { type Asset, writeAsset } from './assets';
import { filesIn, nameIn } from './files';

/** The new asset for each style sheet that the exported pages link to. */
export type Styles = ReadonlyMap<string, Asset>;

/**
 * Moves the style sheets below `/assets/`: those of Next and the one that our route generates. Puts their pictures inside: otherwise the first ticked
 * box would fetch its picture and reveal to the server that somebody answered.
 * @param out the export folder
 * @throws Error if a style sheet refers to anything but a picture of the build
 */
export async function collectStyles(out: string): Promise<Styles> {
  const styles = new Map<string, Asset>();
  for (const file of await filesIn(out, '.css')) {
    const address = `/${nameIn(out, file)}`;
    const name = address.startsWith('/_next/') ? 'site.css' : path.basename(file);
    styles.set(address, await writeAsset(out, name, await withPictures(file)));
    await rm(file);
  }
  return styles;
}

/** A style sheet with its pictures inlined. */
async function withPictures(file: string): Promise<Uint8Array> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    outdir: path.dirname(file),
    bundle: true,
    minifyWhitespace: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    loader: { '.svg': 'dataurl' },
    logLevel: 'silent',
  });
  const named = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const elsewhere = named.find((address) => address !== '' && !address.startsWith('data:'));
  if (elsewhere !== undefined)
    throw new Error(`A stylesheet names ${elsewhere}: only pictures inside it are allowed`);
  return (outputFiles[0] as (typeof outputFiles)[0]).contents;
}
