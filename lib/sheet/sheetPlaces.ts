/** The places of a line of the sheet. */

import { answersAt } from '@/lib/answers/answerAt';
import { placesOf } from '@/lib/answers/places';
import type { SharedAnswer } from '@/lib/answers/together';
import type { Directory, PlaceView } from '@/lib/directory';
import type { Asked, SheetPlace } from './model';

/** The default number of places on a line, to keep the sheet short. The directory lists the place nearest to the need first. */
export const PLACES_A_LINE = 2;

/** The unique key of a place: an organization may have several services. */
export const placeKey = ({ id, service }: Pick<PlaceView, 'id' | 'service'>): string =>
  service === undefined ? id : `${id} ${service}`;

/** The places to name for one need or program: the chosen ones, or the first two. */
export function placesToName(
  { subject, places }: Pick<Asked, 'subject' | 'places'>,
  directory: Directory,
): readonly PlaceView[] {
  const all = placesOf(subject, directory);
  return places ? all.filter((place) => places.includes(placeKey(place))) : all.slice(0, PLACES_A_LINE);
}

/**
 * The places of one line.
 * @param told the keys of the places that the lines above describe
 */
export const sheetPlaces = (
  asked: Asked,
  answers: readonly SharedAnswer[],
  directory: Directory,
  told: ReadonlySet<string>,
): readonly SheetPlace[] =>
  placesToName(asked, directory).map((place) => ({
    place,
    // A place without a phone number is described again, because its address says how to reach it.
    again: told.has(placeKey(place)) && place.phones.length > 0,
    // A line about one local provider already has the answers of that place.
    answers: place.name === asked.at ? [] : answersAt(place, answers),
  }));
