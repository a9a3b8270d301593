import type { DirectoryMode } from './merge';
import type { SuppliedDirectory } from './place';

/** What the build puts into the pages when somebody supplies a directory: see `directoryFile.ts`. */
export interface SuppliedAtBuild extends SuppliedDirectory {
  readonly mode: DirectoryMode;
}

/**
 * The directory that was supplied to this build, if any. The name in the next line is replaced by its value when pages and
 * scripts are bundled; it carries what `parseDirectory` has already checked.
 */
export function suppliedAtBuild(): SuppliedAtBuild | undefined {
  const text = bundledText();
  return text === undefined || text === '' ? undefined : (JSON.parse(text) as SuppliedAtBuild);
}

function bundledText(): string | undefined {
  try {
    return process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY;
  } catch {
    // A script that was bundled with no directory, in a browser, which has no `process`.
    return undefined;
  }
}
