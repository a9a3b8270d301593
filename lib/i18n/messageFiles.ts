import { readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesFolder } from '@city/pack';
import { type Messages, mergedMessages } from './parts';

/** The product's words, and the city's own: one file a language in each folder, both with the same shape. */
export const messageFolders = ['messages', messagesFolder] as const;

/**
 * Every message of a language: the product's and the city's, read anew.
 * @param root folder of the project
 * @throws Error of the file system or of the JSON parser where a folder holds no such file, or naming a message that both files hold
 */
export function readMessages(root: string, code: string): Messages {
  const [product, city] = messageFolders.map(
    (folder) => JSON.parse(readFileSync(path.join(root, folder, `${code}.json`), 'utf8')) as Messages,
  );
  return mergedMessages(product ?? {}, city ?? {});
}
