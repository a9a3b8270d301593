import { generalLine, policyOffice } from '@city/pack';
import type { Place, SuppliedDirectory } from '@/lib/cities/place';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';

/**
 * How a supplied directory meets ours. `merge`: its places come beside ours, and one with the id of ours takes its place.
 * `replace`: only its places are shown, with the lines that must always be there.
 */
export const DIRECTORY_MODES = ['merge', 'replace'] as const;
export type DirectoryMode = (typeof DIRECTORY_MODES)[number];

/** What is shown whatever a supplied file says, since our own pages send people there. */
const ALWAYS_KEPT = new Set([...EMERGENCY_LINES.map(({ id }) => id), generalLine, policyOffice]);

/**
 * Puts a supplied directory and ours together. Lines for danger stay first and cannot be changed; then come the supplied
 * places, then ours.
 * @param own our places, in their order
 * @param supplied what the reader made of files
 */
export function mergeDirectories(
  own: readonly Place[],
  supplied: SuppliedDirectory,
  mode: DirectoryMode,
): readonly Place[] {
  const danger = new Set(EMERGENCY_LINES.map(({ id }) => id));
  const added = supplied.places.filter(({ id }) => !danger.has(id));
  const taken = new Set([...added.map(({ id }) => id), ...supplied.withdrawn]);
  const addedIds = new Set(added.map(({ id }) => id));
  const stays = ({ id }: Place) =>
    mode === 'replace' ? ALWAYS_KEPT.has(id) && !addedIds.has(id) : !taken.has(id);
  return [
    ...own.filter(({ id }) => danger.has(id)),
    ...added,
    ...own.filter((place) => !danger.has(place.id) && stays(place)),
  ];
}
