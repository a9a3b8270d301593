/**
 * Reads directories that somebody else wrote: exports of a 211 or a city, files of the Human Services Data Specification, lists. What
 * cannot be used is left out and told; only a file that is unsafe, or none of these at all, is not used. Nothing is stored or sent.
 *
 * This is loaded where a file is read (the desk, the build, the command) and by no page that a resident opens.
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

/** What is needed of a file on a disk: a browser's `File` has it. */
export interface FileOnDisk {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads files at once. Never throws, whatever they hold. */
export function readDirectory(files: readonly FileInHand[], options: ReadingOptions): DirectoryReading {
  const opened = files.map(({ name, content }, at) =>
    at < LIMITS.files ? openFile(name, content) : refused('too-many-files'),
  );
  const steps = readRecords(files, opened, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** How long a slice of the reading may take, in milliseconds, before the page is let to draw and to answer. */
const SLICE = 80;

/**
 * Reads files in slices, so that the page stays alive. A worker would read beside the page, but the policy of every page lets no script name
 * another script (`require-trusted-types-for`). Files that are too large are refused before they are read.
 * @param onProgress is called between slices
 * @returns the places and what became of each file. Never throws, whatever the files.
 */
export async function readDirectoryFiles(
  files: readonly FileOnDisk[],
  options: ReadingOptions & { readonly onProgress?: (progress: Progress) => void },
): Promise<DirectoryReading> {
  const told = files.slice(0, LIMITS.files + 1);
  const opened: Opened[] = [];
  for (const file of told)
    opened.push(opened.length < LIMITS.files ? await openFromDisk(file) : refused('too-many-files'));
  const steps = readRecords(told, opened, options);
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
    // The disk or the browser would not give it: moved, or no right to read.
    return refused('unreadable');
  }
}
