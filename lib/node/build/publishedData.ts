import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { today } from '@/lib/clock';
import { mergeDirectories } from '@/lib/directory/merge';
import { PLACES } from '@/lib/directory/places';
import { publication } from '@/lib/node/publish/publication';
import { publishedFiles } from '@/lib/site/securityHeaders';
import { suppliedDirectory } from './directoryFile';

/**
 * Writes the rules, services, sources, decisions and places as data for others below `/data/`, each with its JSON Schema.
 * @param out the export folder
 * @throws ZodError where a file is not what its schema promises
 */
export async function writePublishedData(out: string): Promise<void> {
  const folder = path.join(out, publishedFiles);
  await mkdir(folder, { recursive: true });
  // The pages hold no more than a phone should load; the data holds all.
  const supplied = suppliedDirectory(process.env);
  const places = supplied && mergeDirectories(PLACES, supplied, supplied.mode);
  for (const { name, text } of publication(today(), places)) await writeFile(path.join(folder, name), text);
}
