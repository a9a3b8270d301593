import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFolder } from '@city/pack';
import { readMessages } from '@/lib/i18n/messageFiles';
import type { Messages } from '@/lib/i18n/parts';

/** One sentence, label or block of a message file, with the keys that lead to it. */
export interface Message {
  readonly key: string;
  readonly text: string;
}

const FOLDER = join(process.cwd(), messagesFolder);

/** The code of every language that has a message file in the city's folder, whether or not the site lists it. */
export const languagesWritten = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));

/** The messages of a language: the product's and the city's, as they are. */
export const treeOf = (language: string): Messages => readMessages(process.cwd(), language);

/** Every message under a tree, in the order of the file. */
export function messagesIn(tree: string | Messages, key = ''): Message[] {
  if (typeof tree === 'string') return [{ key, text: tree }];
  return Object.entries(tree).flatMap(([name, below]) => messagesIn(below, key ? `${key}.${name}` : name));
}

/** A page with its messages. */
export interface Page {
  readonly name: string;
  readonly messages: readonly Message[];
}

/** The pages of a language: one for each namespace. All services count as one page, because each has only a line or two. */
export const pagesOf = (language: string): Page[] =>
  Object.entries(treeOf(language)).map(([namespace, tree]) => ({
    name: namespace,
    messages: messagesIn(tree, namespace),
  }));
