/** The days on which the law changes, or what a court says of it. From one to the next is a period: in it the rules say the same of the same answers. */
import { checkedDay, type Day, edgesOf, NORMS, type Norm } from '@/rules';

/** Every day on which one of the norms begins, ends or is held back, in order. */
export const changeDays = (norms: readonly Norm[]): readonly Day[] => [...new Set(edgesOf(norms))].sort();

/** The first day of each period: the one before any norm begins with the calendar. */
export const LAW_DAYS: readonly Day[] = ['0000-01-01', ...changeDays(NORMS)];

/**
 * The first day of the period that a day lies in.
 * @throws RulesError `malformed-date` where it is no day
 */
export function lawSince(asOf: Day): Day {
  const day = checkedDay(asOf);
  return LAW_DAYS.filter((first) => first <= day).pop() as Day;
}
