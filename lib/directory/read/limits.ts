/**
 * Limits for files that are opened together. The 211 of a county has some thousands of services in about ten megabytes. Each limit is
 * far above that: it only stops a hostile file from filling the memory.
 */
export const LIMITS = {
  /** Bytes of one file. */
  bytes: 60_000_000,
  /** Files opened together. */
  files: 50,
  /** Services and organizations of one file. */
  records: 50_000,
  /** Places of one service: the locations where it is given. */
  sites: 200,
  /** Values of one file: texts, numbers, lists and records. */
  values: 5_000_000,
  /** Levels, one inside another. */
  depth: 64,
  /** Characters of a name, and of a text in sentences. A longer one is cut. */
  name: 200,
  text: 4000,
  /** Entries of one list, such as the phones of a service. */
  entries: 100,
} as const;
