import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder, and of those in it, that hold a text, however a browser writes it down. What goes away meanwhile holds nothing. */
export const filesHolding = (folder: string, needle: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(file);
    return bytes.includes(needle) || bytes.includes(Buffer.from(needle, 'utf16le'));
  });

/** Our own scripts and words, as the browser keeps them, name every need. */
export const isCache = (name: string): boolean => /cache/i.test(name);
