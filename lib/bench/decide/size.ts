import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** How many bytes a module of ours weighs with all it imports, minified, and compressed as a server sends it. */
export async function sizeOf(entry: string): Promise<{ readonly minified: number; readonly gzip: number }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    legalComments: 'none',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
