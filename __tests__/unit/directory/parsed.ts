/** Reads one file whose text is at hand, for tests. */

import type { SuppliedDirectory } from '@/lib/cities/place';
import { today } from '@/lib/clock';
import type { Problem } from '@/lib/directory/problems';
import { type FileReport, readDirectory } from '@/lib/directory/read/index';

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
