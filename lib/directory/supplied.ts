import type { SuppliedDirectory } from '@/lib/cities/place';
import type { DirectoryMode } from './merge';

/** What the build puts into the pages when somebody supplies a directory: see `directoryFile.ts`. */
export interface SuppliedAtBuild extends SuppliedDirectory {
  readonly mode: DirectoryMode;
}

/**
 * The directory that was supplied to this build, if any. Both bundlers put the value in place of the name in the first line; it
 * carries what the reader has already checked.
 */
export function suppliedAtBuild(): SuppliedAtBuild | undefined {
  const text = process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY;
  return text === undefined || text === '' ? undefined : (JSON.parse(text) as SuppliedAtBuild);
}
