import { rm } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from './files';

/**
 * Removes what Next wrote for its own runtime: scripts, route data, and the doubles of the 404 page.
 * @param out the export folder
 */
export async function removeLeftovers(out: string): Promise<void> {
  for (const folder of ['_next', '_not-found', '404']) {
    await rm(path.join(out, folder), { recursive: true, force: true });
  }
  for (const file of await filesIn(out, '.txt')) {
    const name = path.basename(file);
    if (name === 'index.txt' || name.startsWith('__next.')) await rm(file);
  }
}
