import { rm } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from './files';

/**
 * Removes the files that only Next's runtime uses: scripts, route data, and second copies of the 404 page.
 * @param out the export folder
 */
export async function removeLeftovers(out: string): Promise<void> {
  const folders = ['_next', '_not-found', '404'].map((name) => path.join(out, name));
  const data = (await filesIn(out, '.txt')).filter((file) =>
    /^(?:index\.|__next\.)/.test(path.basename(file)),
  );
  await Promise.all([...folders, ...data].map((one) => rm(one, { recursive: true, force: true })));
}
