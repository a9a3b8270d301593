/** The options of the reader, and its results. */
import type { SuppliedDirectory } from '@/lib/cities/place';
import type { Aside, LeftOut, Problem } from '../problems';

export interface ReadingOptions {
  /** The day that decides which hours are past and which are in the future. */
  readonly today: string;
}

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  /** How many places were read. */
  readonly taken: number;
  /** How many of them are listed under a kind of help, a program or a topic. */
  readonly used: number;
  readonly aside: readonly Aside[];
  readonly leftOut: readonly LeftOut[];
  /** Why nothing of the file is used. */
  readonly refused?: Problem;
}

/** A record that is listed under no kind of help, program or topic. It can be sorted by hand: see `sortedByHand`. */
export interface Unsorted {
  readonly id: string;
  readonly agency: string;
  readonly service?: string;
  readonly offers?: string;
  /** Its terms of other taxonomies. */
  readonly terms: readonly string[];
  /** The ids of its places. */
  readonly places: readonly string[];
  /** The index of its file. */
  readonly file: number;
}

export interface DirectoryReading {
  readonly directory: SuppliedDirectory;
  readonly files: readonly FileReport[];
  readonly unsorted: readonly Unsorted[];
}

/** How many records have been read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
