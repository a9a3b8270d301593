import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn, nameIn } from './files';

const NAME = 'SHA256SUMS';

/**
 * Writes the hash of every file of the build beside them, as `sha256sum --check` reads it: whoever holds a copy, or the attested list of a
 * release, can see whether a host changed a file.
 * @param out the export folder, finished
 */
export async function writeChecksums(out: string): Promise<void> {
  let lines = '';
  for (const file of await filesIn(out, '')) {
    const hash = createHash('sha256').update(await readFile(file));
    if (nameIn(out, file) !== NAME) lines += `${hash.digest('hex')}  ${nameIn(out, file)}\n`;
  }
  await writeFile(path.join(out, NAME), lines);
}
