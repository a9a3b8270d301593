/** What the referral sheet is told of a household: its services and kinds of people. No label, and no count. */
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
  { people, services }: Desk,
  asOf: Day,
  printed: Day,
  directory: Directory,
): SheetRequest {
  return {
    subjects: services.map(({ need, facts }) => ({ need, facts })),
    people: kindsOf(people),
    asOf,
    printed,
    directory,
  };
}
