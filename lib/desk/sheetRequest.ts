/** What the referral sheet is told of a household: its needs and programs, and the kinds of people. No label, and no count. */
import type { Directory } from '@/lib/directory';
import type { SheetRequest } from '@/lib/sheet';
import type { Day } from '@/rules';
import { type Desk, kindsOf } from './desk';

/**
 * Leaves out everything that is about somebody.
 * @param asOf the day whose rule is told
 * @param printed today
 */
export function sheetRequest(
  { people, subjects }: Desk,
  asOf: Day,
  printed: Day,
  directory: Directory,
): SheetRequest {
  return {
    subjects,
    people: kindsOf(people),
    asOf,
    printed,
    directory,
  };
}
