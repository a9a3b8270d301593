/** What the referral sheet is told of a household: its needs and programs, and the kinds of people. No label, and no count. */
import type { Directory } from '@/lib/directory';
import type { SheetRequest } from '@/lib/sheet';
import type { Day } from '@/rules';
import { type Chosen, type Desk, kindsOf } from './desk';

/**
 * Leaves out everything that is about somebody, and what the caseworker left off the sheet.
 * @param asOf the day whose rule is told
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

/** A column as the sheet is asked for it: that of a local provider names this place alone. */
export function asked({ subject, facts, place, sheet }: Chosen): SheetRequest['subjects'][number] {
  const places = sheet?.places ?? (place && [place.id]);
  return { subject, facts, ...(place && { at: place.name }), ...(places && { places }) };
}
