import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, whose name ends so; sorted, so that two builds do the same in the same order. */
export async function filesIn(folder: string, ...endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A file below a folder as addresses and lists name it: `en/index.html`. */
export const nameIn = (folder: string, file: string): string =>
  path.relative(folder, file).split(path.sep).join('/');

/** Writes a file, in folders that need not be there. */
export async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
