/** Reads one file whose text is already there, at once. The desk and the build read files of bytes: see `read/index.ts`. */
import { today } from '../clock';
import type { SuppliedDirectory } from './place';
import type { Problem } from './problems';
import { type FileReport, readDirectory } from './read/index';
import { LIMITS } from './read/limits';

/** The longest file that is read, in bytes. */
export const LONGEST_FILE: number = LIMITS.bytes;

export type ParsedDirectory =
  | { readonly ok: true; readonly directory: SuppliedDirectory; readonly report: FileReport }
  /** The file is not used, or nothing in it can be. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @returns the directory, or why there is none. Never throws, whatever the text. */
export function parseDirectory(text: string, options: { readonly today?: string } = {}): ParsedDirectory {
  const { directory, files } = readDirectory([{ name: '', content: text }], {
    today: options.today ?? today(),
  });
  const [report] = files;
  if (report === undefined || report.refused !== undefined) {
    return { ok: false, problems: [report?.refused ?? { code: 'unreadable', path: '' }] };
  }
  const nothing = directory.places.length + directory.withdrawn.length === 0;
  return nothing
    ? { ok: false, problems: [{ code: 'no-places', path: '' }] }
    : { ok: true, directory, report };
}
