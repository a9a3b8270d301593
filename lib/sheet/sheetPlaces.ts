/** The places of a line of the sheet. */

import { answersAt } from '@/lib/answers/answerAt';
import { placesOf } from '@/lib/answers/places';
import type { SharedAnswer } from '@/lib/answers/together';
import type { Directory, PlaceView } from '@/lib/directory';
import type { Asked, SheetPlace } from './model';

/** So many where nobody chose: a sheet is for a pocket. The order of the directory puts the nearest to the need first. */
export const PLACES_A_LINE = 2;

/** What tells a place from all others: an organization may give several services. */
export const placeKey = ({ id, service }: Pick<PlaceView, 'id' | 'service'>): string =>
  service === undefined ? id : `${id} ${service}`;

/** The places to name for one need or program: those that were chosen, or the first two. */
export function placesToName(
  { subject, places }: Pick<Asked, 'subject' | 'places'>,
  directory: Directory,
): readonly PlaceView[] {
  const all = placesOf(subject, directory);
  return places ? all.filter((place) => places.includes(placeKey(place))) : all.slice(0, PLACES_A_LINE);
}

/**
 * The places of one line.
 * @param told the keys of the places that the lines above told of
 */
export const sheetPlaces = (
  asked: Asked,
  answers: readonly SharedAnswer[],
  directory: Directory,
  told: ReadonlySet<string>,
): readonly SheetPlace[] =>
  placesToName(asked, directory).map((place) => ({
    place,
    again: told.has(placeKey(place)),
    answers: answersAt(place, answers),
  }));
