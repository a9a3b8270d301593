/** What a caseworker can pick for a typed text. It uses the search of the residents' questionnaire. */

import { followsTheCityIfPaid } from '@/lib/answers/answerAt';
import { NEEDS } from '@/lib/city/needs';
import { PROGRAMS } from '@/lib/city/programs';
import type { Subject } from '@/lib/city/subjects';
import { directory } from '@/lib/directory';
import { type Found, needsAtPlace, type SearchIndex } from '@/lib/search';
import { type Chosen, type ColumnId, chosen, chosenAt } from './desk';

/** Something to pick, with its column. */
export interface Pick {
  readonly kind: 'need' | 'program' | 'place';
  /** The need, the program or the place. */
  readonly id: string;
  readonly column: Chosen;
}

/**
 * The matches for a typed text. A local provider is offered once for each of its needs; a place of the City, or a line, is replaced by its needs.
 * @param typed an empty text finds every need and program, in the order of the catalogue
 * @param taken the columns already in the table, which are not offered again
 */
export function picksFor(index: SearchIndex, typed: string, taken: readonly ColumnId[]): readonly Pick[] {
  const picks = typed.trim() === '' ? everything() : index.find(typed).flatMap(picksOf);
  return [...new Map(picks.map((one) => [one.column.id, one])).values()].filter(
    ({ column }) => !taken.includes(column.id),
  );
}

const everything = (): readonly Pick[] => [
  ...NEEDS.map(({ id }) => pick('need', id)),
  ...PROGRAMS.map(({ id }) => pick('program', id)),
];

const pick = (kind: 'need' | 'program', id: Subject): Pick => ({ kind, id, column: chosen(id) });

function picksOf(found: Found): readonly Pick[] {
  if (found.kind === 'elsewhere') return [];
  if (found.kind !== 'place') return [pick(found.kind, found.id)];
  const place = directory.placeById(found.id);
  const needs = needsAtPlace(found.id);
  if (place === undefined || !followsTheCityIfPaid(place)) return needs.map((id) => pick('need', id));
  return needs.map((need) => ({ kind: 'place', id: place.id, column: chosenAt(need, place) }));
}
