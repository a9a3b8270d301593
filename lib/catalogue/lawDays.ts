/** The days on which the law changes, or what a court says of it: from one to the next the rules say the same of the same answers. */
import { type Day, NORMS, type Norm } from '@/rules';

/** Every day on which one of the norms begins, ends or is held back, in order. */
export const changeDays = (norms: readonly Norm[]): readonly Day[] =>
  [
    ...new Set(
      norms
        .flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from])
        .filter((day) => day !== undefined),
    ),
  ].sort();

/** The first day of each such time: that before any norm begins with the calendar. */
export const LAW_DAYS: readonly Day[] = ['0000-01-01', ...changeDays(NORMS)];

/** The first day of the time that a day lies in. */
export const lawSince = (asOf: Day): Day => LAW_DAYS.filter((day) => day <= asOf).pop() as Day;
