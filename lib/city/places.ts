/** Which places stand under which need and program. */
import { placesOfAnyNeed, placesOfNeed, placesOfProgram } from '@city/pack';
import { isProgramId, type Subject } from './subjects';

/** Lines that find help for any need. */
export const ANY_NEED: readonly string[] = placesOfAnyNeed;

/** The ids of the places for a need or a program, in the order shown; the lines for any need come last. */
export function placeIdsOf(subject: Subject): readonly string[] {
  if (isProgramId(subject)) return placesOfProgram[subject] ?? [];
  return [...new Set([...(placesOfNeed[subject] ?? []), ...ANY_NEED])];
}
