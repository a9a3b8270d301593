import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CityPack } from '@/lib/cities/pack';
import { readMessages } from '@/lib/i18n/messageFiles';
import { type Messages, mergedMessages } from '@/lib/i18n/parts';
import { write } from '../build/files';
import { messageAt, TODO } from './checkCity';
import { HINTS } from './template/hints';
import { wordsAsked } from './wordsAsked';

/**
 * Writes the folders of a new city. Everything to fill in is marked `TODO`.
 * @param root folder of the project
 * @param name the name of the city, such as `Fort Collins`
 * @param into the folder to write to, for tests
 * @returns the written files
 * @throws Error if the name cannot be a folder, or the city exists
 */
export async function newCity(root: string, name: string, into = root): Promise<readonly string[]> {
  const id = folderOf(name);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${name}" is not the name of a city: use letters, digits, spaces and hyphens`);
  const [rules, lib] = ['rules', 'lib'].map((folder) => `${folder}/cities/${id}`);
  if ([rules, lib, `messages/cities/${id}`].some((folder) => existsSync(path.join(into, folder ?? ''))))
    throw new Error(`There is a city "${id}" already`);
  const written = async (file: string) =>
    (await readFile(path.join(root, 'lib/node/city/template', file), 'utf8'))
      .replaceAll('@Name@', name.trim())
      .replaceAll('@name@', id);
  const files: Record<string, string> = {
    [`${rules}/index.ts`]: await written('rules.ts'),
    [`${lib}/index.ts`]: await written('pack.ts'),
    [`${lib}/colors.json`]: await written('colors.json'),
    [`${lib}/tsconfig.json`]: await written('city.json'),
  };
  const pack: CityPack = await import('./template/pack');
  const asked = wordsAsked(pack, {
    norms: [{ id: 'city-@name@-general', requires: 'required', when: {} }],
    disclosures: [],
  });
  for (const code of pack.languageCodes) {
    const ours = readMessages(root, code);
    const messages = asked
      .map((key) => nested(key.replace('@name@', id), todo(key, messageAt(ours, key))))
      .reduce((all, one) => mergedMessages(all, one), { needNotes: {}, elsewhere: {} });
    files[`messages/cities/${id}/${code}.json`] = `${JSON.stringify(messages, null, 2)}\n`;
  }
  for (const [file, text] of Object.entries(files)) await write(path.join(into, file), text);
  return Object.keys(files);
}

/** The name of the city's folders: `canon-city` for `Cañon City`. */
const folderOf = (name: string): string =>
  name
    .trim()
    .normalize('NFD')
    .replaceAll(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, '-');

/** A text to fill in, with the sentence of the city that is built or a hint as an example. A note may stay empty. */
function todo(key: string, theirs: string | undefined): string {
  const hint = theirs ?? HINTS[key];
  if (hint === undefined) return TODO;
  return hint === '' ? '' : `${TODO}: ${hint}`;
}

const nested = (key: string, text: string): Messages =>
  key.split('.').reduceRight<Messages | string>((inside, part) => ({ [part]: inside }), text) as Messages;
