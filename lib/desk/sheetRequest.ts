/** The input of the sheet for a household: its needs and programs, and the kinds of people. No labels and no counts. */
import type { Directory } from '@/lib/directory';
import type { SheetRequest } from '@/lib/sheet';
import type { Day } from '@/rules';
import { type Chosen, type Desk, kindsOf } from './desk';

/**
 * Makes the input of the sheet. Leaves out everything about individual people, and what the caseworker left off.
 * @param asOf the day of the rules
 * @param printed today
 */
export function sheetRequest(
  { people, columns }: Desk,
  asOf: Day,
  printed: Day,
  directory: Directory,
): SheetRequest {
  return {
    subjects: columns.filter(({ sheet }) => sheet?.printed !== false).map(asked),
    people: kindsOf(people),
    asOf,
    printed,
    directory,
  };
}

/** A column as input of the sheet. For a local provider, the sheet names only this place. */
export function asked({ subject, facts, place, sheet }: Chosen): SheetRequest['subjects'][number] {
  const places = sheet?.places ?? (place && [place.id]);
  return { subject, facts, ...(place && { at: place.name }), ...(places && { places }) };
}
