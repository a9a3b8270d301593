/**
 * Reads directories of other organizations: exports of a 211 or a city, files of the Human Services Data Specification, lists. What
 * cannot be used is left out and reported. A whole file is refused only if it is unsafe or no directory. Nothing is stored or sent.
 *
 * The desk, the build and the command load this module; pages for residents do not.
 */
import './floor';
import { LIMITS } from './limits';
import { type Opened, openFile, refused } from './open';
import type { DirectoryReading, Progress, ReadingOptions } from './reading';
import { readRecords } from './records';

export type { DirectoryReading, FileReport, Progress, ReadingOptions, Unsorted } from './reading';
export { sortedByHand } from './sortedByHand';

/** A file in memory. */
export interface FileInHand {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A file on a disk, such as a browser's `File`. */
export interface FileOnDisk {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads files synchronously. Never throws, whatever they hold. */
export function readDirectory(files: readonly FileInHand[], options: ReadingOptions): DirectoryReading {
  const opened = files.map(({ name, content }, at) =>
    at < LIMITS.files ? openFile(name, content) : refused('too-many-files'),
  );
  const steps = readRecords(files, opened, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** After how many milliseconds of reading the browser may paint and handle input. */
const SLICE = 150;

/**
 * Reads files in slices, so that the page stays responsive. A worker is not possible, because the Content-Security-Policy of every page
 * (`require-trusted-types-for`) does not allow a script to load another. Files that are too large are refused before they are read.
 * @param onProgress is called between slices
 * @returns the places and what became of each file. Never throws, whatever the files.
 */
export async function readDirectoryFiles(
  files: readonly FileOnDisk[],
  options: ReadingOptions & { readonly onProgress?: (progress: Progress) => void },
): Promise<DirectoryReading> {
  const listed = files.slice(0, LIMITS.files + 1);
  const opened: Opened[] = [];
  for (const file of listed)
    opened.push(opened.length < LIMITS.files ? await openFromDisk(file) : refused('too-many-files'));
  const steps = readRecords(listed, opened, options);
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE) continue;
    options.onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

async function openFromDisk(file: FileOnDisk): Promise<Opened> {
  if (file.size > LIMITS.bytes) return refused('too-large');
  try {
    return openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file was moved, or may not be read.
    return refused('unreadable');
  }
}
