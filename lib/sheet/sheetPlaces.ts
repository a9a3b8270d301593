/** The places of a sheet, each once, with the lines it is for. */

import { placesForNeed } from '@/lib/answers/places';
import type { Verdict } from '@/lib/answers/verdict';
import type { Directory } from '@/lib/directory';
import type { SheetLine, SheetPlace } from './model';

/** So many at most: a sheet is for a pocket. The order of the directory puts the nearest to the need first. */
export const MOST_PLACES_A_LINE = 4;

/** Answers after which somebody may want to talk to a lawyer first. */
const LEGAL: readonly Verdict[] = ['may-be-asked', 'depends', 'ask-first', 'own-rules', 'another-duty'];

/** The places for each line, then legal help where an answer calls for it. */
export function sheetPlaces(
  lines: readonly Pick<SheetLine, 'number' | 'need'>[],
  given: ReadonlySet<Verdict>,
  directory: Directory,
): readonly SheetPlace[] {
  const found = new Map<string, SheetPlace>();
  for (const { number, need } of lines)
    for (const place of placesForNeed(need, directory).slice(0, MOST_PLACES_A_LINE))
      found.set(place.id, { place, lines: [...(found.get(place.id)?.lines ?? []), number] });
  if (LEGAL.some((verdict) => given.has(verdict)))
    for (const place of directory.placesForTopic('legal-help'))
      if (!found.has(place.id)) found.set(place.id, { place, lines: [] });
  return [...found.values()];
}
