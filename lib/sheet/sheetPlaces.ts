/** The places of a sheet, each once, with the lines it is for. */

import { placesOf } from '@/lib/answers/places';
import type { Directory } from '@/lib/directory';
import type { SheetLine, SheetPlace } from './model';

/** So many at most: a sheet is for a pocket. The order of the directory puts the nearest to the need first. */
export const MOST_PLACES_A_LINE = 4;

/**
 * The places for each line, then legal help.
 * @param withLegalHelp whether legal help is named
 */
export function sheetPlaces(
  lines: readonly Pick<SheetLine, 'number' | 'subject'>[],
  directory: Directory,
  withLegalHelp: boolean,
): readonly SheetPlace[] {
  const found = new Map<string, SheetPlace>();
  for (const { number, subject } of lines)
    for (const place of placesOf(subject, directory).slice(0, MOST_PLACES_A_LINE))
      found.set(place.id, { place, lines: [...(found.get(place.id)?.lines ?? []), number] });
  if (withLegalHelp)
    for (const place of directory.placesForTopic('legal-help'))
      if (!found.has(place.id)) found.set(place.id, { place, lines: [] });
  return [...found.values()];
}
