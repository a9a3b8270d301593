import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from './files';

const NAME = 'SHA256SUMS';

/**
 * Writes the hash of every file of the build beside them, as `sha256sum --check` reads it: whoever holds a copy, or the attested list of a
 * release, can see whether a host changed a file.
 * @param out the export folder, finished
 */
export async function writeChecksums(out: string): Promise<void> {
  const lines: string[] = [];
  for (const file of await filesIn(out, '')) {
    const name = path.relative(out, file).split(path.sep).join('/');
    if (name === NAME) continue;
    lines.push(
      `${createHash('sha256')
        .update(await readFile(file))
        .digest('hex')}  ${name}\n`,
    );
  }
  await writeFile(path.join(out, NAME), lines.join(''));
}
