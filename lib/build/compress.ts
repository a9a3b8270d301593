import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './files';

/**
 * Writes a brotli and a gzip file beside every text file, so that no server spends time on it.
 * @param folder the export folder
 */
export async function compressFolder(folder: string): Promise<void> {
  for (const file of await filesIn(folder, '.html', '.css', '.js', '.json', '.svg', '.txt')) {
    const content = await readFile(file);
    await writeFile(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
