/** Which places stand under which need and which program, in the order they are shown; lines that find help for any need come last. */
import { placesOfAnyNeed, placesOfNeed, placesOfProgram } from '@city/pack';
import { isProgramId, type Subject } from './subjects';

/** Lines that find help for any need. */
export const ANY_NEED: readonly string[] = placesOfAnyNeed;

/** The ids of the places for a need or a program, in the order to show them. */
export function placeIdsOf(subject: Subject): readonly string[] {
  if (isProgramId(subject)) return placesOfProgram[subject] ?? [];
  return [...new Set([...(placesOfNeed[subject] ?? []), ...ANY_NEED])];
}
