/**
 * How much one opening may hold. A county's 211 has some thousands of services in about ten megabytes; each limit is far above
 * that and only keeps a hostile file from filling a computer.
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
  /** Letters of a name, and of a text in sentences. What is longer is cut. */
  name: 200,
  text: 4000,
  /** Entries of one list, as the phones of a service. */
  entries: 100,
} as const;
