/** What a caseworker may pick, by what is typed: the same search as a resident's. */

import { followsTheCityIfPaid } from '@/lib/answers/answerAt';
import { NEEDS } from '@/lib/city/needs';
import { PROGRAMS } from '@/lib/city/programs';
import type { Subject } from '@/lib/city/subjects';
import { directory } from '@/lib/directory';
import { type Found, needsAtPlace, type SearchIndex } from '@/lib/search';
import { type Chosen, type ColumnId, chosen, chosenAt } from './desk';

/** Something to pick, with the column that it becomes. */
export interface Pick {
  readonly kind: 'need' | 'program' | 'place';
  /** The need, the program or the place. */
  readonly id: string;
  readonly column: Chosen;
}

/**
 * What may be meant. A local provider is offered with each need it helps with; a place of the City, or a line that finds help, stands for its needs.
 * @param typed nothing typed finds every need and program, in the order of the catalogue
 * @param taken what stands in the table already, and is not found again
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
