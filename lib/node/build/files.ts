import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The files in a folder and its subfolders whose names have one of these endings. Sorted, so that every build has the same order. */
export async function filesIn(folder: string, ...endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The path of a file relative to a folder, with slashes, as addresses have it: `en/index.html`. */
export const nameIn = (folder: string, file: string): string =>
  path.relative(folder, file).split(path.sep).join('/');

/** Writes a file and creates its folders. */
export async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
