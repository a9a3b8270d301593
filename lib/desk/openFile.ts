/** A directory file from a caseworker's own disk: read in the browser for this visit, kept and sent nowhere. */
import { LONGEST_FILE, type ParsedDirectory, parseDirectory } from '@/lib/directory/hsds';

/** What is needed of a file: a browser's `File` has it. */
export interface OpenedFile {
  readonly size: number;
  text(): Promise<string>;
}

/**
 * Reads a file as a directory. One that is too long is refused before it is read.
 * @returns the places, or what is wrong with the file and where. Never throws, whatever the file.
 */
export async function openDirectoryFile(file: OpenedFile): Promise<ParsedDirectory> {
  if (file.size > LONGEST_FILE) return { ok: false, problems: [{ code: 'too-large', path: '' }] };
  try {
    return parseDirectory(await file.text());
  } catch {
    // The disk or the browser would not give it: moved, or no right to read.
    return { ok: false, problems: [{ code: 'unreadable', path: '' }] };
  }
}
