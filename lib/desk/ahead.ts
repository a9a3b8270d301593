/** The answers that may be asked for next, worked out before somebody asks. */
import { LAW_DAYS } from '@/lib/catalogue/lawDays';
import { PERSON_KINDS, type PersonKind } from '@/lib/screening/household';
import type { Day } from '@/rules';
import { columnView } from './columns';
import type { ChosenService } from './desk';

/**
 * Works them out: for people of any kind under the law in view, then for everybody at the desk under other law, the latest first.
 * @param kinds who is at the desk
 * @param law the first day of the period in view
 * @returns one service of one period at each step
 */
export function* answersAhead(
  services: readonly ChosenService[],
  kinds: readonly PersonKind[],
  law: Day,
): Generator<void> {
  yield* worked(services, PERSON_KINDS, law);
  for (const day of [...LAW_DAYS].reverse()) yield* worked(services, kinds, day);
}

function* worked(
  services: readonly ChosenService[],
  kinds: readonly PersonKind[],
  law: Day,
): Generator<void> {
  for (const service of services) {
    const { cells } = columnView(service, law);
    // To ask for a cell is to have it worked out, and kept.
    for (const kind of kinds) cells[kind];
    yield;
  }
}
