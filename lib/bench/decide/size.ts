import { gzipSync } from 'node:zlib';
import { bundleScript } from '../../build/bundle';

/** How many bytes a module of ours weighs with all it imports, as the build makes it for browsers, and compressed as a server sends it. */
export async function sizeOf(
  root: string,
  entry: string,
): Promise<{ readonly minified: number; readonly gzip: number }> {
  const code = await bundleScript(root, entry, []);
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
