import { readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesFolder } from '@city/pack';
import { type Messages, mergedMessages } from './parts';

/** The folders of the messages of the product and of the city. Each has one file for each language. */
export const messageFolders = ['messages', messagesFolder] as const;

/**
 * Reads every message of a language: those of the product and of the city.
 * @param root folder of the project
 * @throws Error of the file system or the JSON parser if a folder has no such file; or naming a message that both files have
 */
export function readMessages(root: string, code: string): Messages {
  const [product, city] = messageFolders.map(
    (folder) => JSON.parse(readFileSync(path.join(root, folder, `${code}.json`), 'utf8')) as Messages,
  );
  return mergedMessages(product ?? {}, city ?? {});
}
