import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files in a folder and its subfolders that contain a text, in any encoding of a browser. Files that disappear in the meantime are ignored. */
export const filesHolding = (folder: string, needle: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(file);
    return bytes.includes(needle) || bytes.includes(Buffer.from(needle, 'utf16le'));
  });

/** Whether it is the browser's cache, where our own scripts and messages name every need. */
export const isCache = (name: string): boolean => /cache/i.test(name);
