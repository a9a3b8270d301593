import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn, nameIn } from './files';

const NAME = 'SHA256SUMS';

/**
 * Writes `SHA256SUMS`, the hash of every file of the build, for `sha256sum --check`. With a copy or the signed list of a release, anybody can see
 * whether a host changed a file.
 * @param out the export folder, when everything else is written
 */
export async function writeChecksums(out: string): Promise<void> {
  let lines = '';
  for (const file of await filesIn(out, '')) {
    const hash = createHash('sha256').update(await readFile(file));
    if (nameIn(out, file) !== NAME) lines += `${hash.digest('hex')}  ${nameIn(out, file)}\n`;
  }
  await writeFile(path.join(out, NAME), lines);
}
