import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, whose name ends so; sorted, so that two builds do the same in the same order. */
export async function filesIn(folder: string, ...endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
