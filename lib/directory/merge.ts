/** Puts a supplied directory and ours together. */
import { generalLine, policyOffice } from '@city/pack';
import type { Place, SuppliedDirectory } from '@/lib/cities/place';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';

/**
 * How a supplied directory meets ours. `merge`: its places come beside ours, and one with the id of ours takes its place.
 * `replace`: only its places are shown, with the lines that must always be there.
 */
export const DIRECTORY_MODES = ['merge', 'replace'] as const;
export type DirectoryMode = (typeof DIRECTORY_MODES)[number];

/** What the build puts into the pages when somebody supplies a directory: see `lib/node/build/directoryFile.ts`. */
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

const DANGER = new Set(EMERGENCY_LINES.map(({ id }) => id));

/** What is shown whatever a supplied file says, since our own pages send people there. */
const ALWAYS_KEPT = new Set([generalLine, policyOffice]);

/**
 * Lines for danger stay first and cannot be changed; then come the supplied places, then ours.
 * @param own our places, in their order
 * @param supplied what the reader made of files
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
