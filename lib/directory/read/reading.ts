/** What is asked of the reader, and what it answers. */
import type { SuppliedDirectory } from '@/lib/cities/place';
import type { Aside, LeftOut, Problem } from '../problems';

export interface ReadingOptions {
  /** The day by which hours are over, running, or to come. */
  readonly today: string;
}

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  /** Places that were read. */
  readonly taken: number;
  /** Places among them that stand under a kind of help, a program or a topic. */
  readonly used: number;
  readonly aside: readonly Aside[];
  readonly leftOut: readonly LeftOut[];
  /** Why nothing of the file is used. */
  readonly refused?: Problem;
}

/** A record that nothing sorts. It can be sorted by hand: see `sortedByHand`. */
export interface Unsorted {
  readonly id: string;
  readonly agency: string;
  readonly service?: string;
  readonly offers?: string;
  /** How its file classifies it. */
  readonly terms: readonly string[];
  /** The ids of its places. */
  readonly places: readonly string[];
  /** The file it stands in, by its position. */
  readonly file: number;
}

export interface DirectoryReading {
  readonly directory: SuppliedDirectory;
  readonly files: readonly FileReport[];
  readonly unsorted: readonly Unsorted[];
}

/** How far the reading is, in records. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
