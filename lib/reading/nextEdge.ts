/** Until which day a page is known to be correct. */
import { TIMELINE } from '@/lib/city/timeline';
import { type Day, DISCLOSURES, type Disclosure, NORMS, PROGRAMS, type Program } from '@/rules';
import { REVIEWED } from './dueReviews';
import { changeDays } from './lawDays';

const sinceOf = ({ since }: Disclosure | Program): readonly Day[] => (since ? [since] : []);

/** Every day on which a norm or an event begins, ends or is held back. */
const EDGES: readonly Day[] = [
  ...changeDays(NORMS),
  ...TIMELINE.map(({ day }) => day),
  ...[...PROGRAMS, ...DISCLOSURES].flatMap(sinceOf),
];

/** The day from which a page built on a day may be out of date: the next known change or the first review that is due, whichever is earlier. */
export function nextEdge(made: Day): Day {
  const reviews = Object.values(REVIEWED).map(({ reviewBy }) => reviewBy);
  return [...EDGES.filter((day) => day > made), ...reviews].sort()[0] as Day;
}
