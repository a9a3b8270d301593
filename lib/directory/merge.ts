/** Combines a supplied directory with ours. */
import { generalLine, policyOffice } from '@city/pack';
import type { Place, SuppliedDirectory } from '@/lib/cities/place';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';

/**
 * How a supplied directory is combined with ours. `merge`: its places are added, and one with the id of ours replaces ours.
 * `replace`: only its places are shown, with the lines that must always be there.
 */
export const DIRECTORY_MODES = ['merge', 'replace'] as const;
export type DirectoryMode = (typeof DIRECTORY_MODES)[number];

/** What the build puts into the pages when somebody supplies a directory: see `lib/node/build/directoryFile.ts`. */
export interface SuppliedAtBuild extends SuppliedDirectory {
  readonly mode: DirectoryMode;
}

/**
 * The directory supplied to this build, if any. Both bundlers replace the variable in the first line by its value, which the reader has
 * already checked.
 */
export function suppliedAtBuild(): SuppliedAtBuild | undefined {
  const text = process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY;
  return text === undefined || text === '' ? undefined : (JSON.parse(text) as SuppliedAtBuild);
}

const DANGER = new Set(EMERGENCY_LINES.map(({ id }) => id));

/** The places that `replace` keeps, because our own pages send people there. */
const ALWAYS_KEPT = new Set([generalLine, policyOffice]);

/**
 * The merged places: emergency lines, which cannot be changed, then the supplied places, then ours.
 * @param own our places, in their order
 * @param supplied the places that the reader found
 */
export function mergeDirectories(
  own: readonly Place[],
  supplied: SuppliedDirectory,
  mode: DirectoryMode,
): readonly Place[] {
  const added = supplied.places.filter(({ id }) => !DANGER.has(id));
  const gone = new Set(added.map(({ id }) => id));
  if (mode === 'merge') for (const id of supplied.withdrawn) gone.add(id);
  const stays = ({ id }: Place) =>
    !DANGER.has(id) && !gone.has(id) && (mode === 'merge' || ALWAYS_KEPT.has(id));
  return [...own.filter(({ id }) => DANGER.has(id)), ...added, ...own.filter(stays)];
}
