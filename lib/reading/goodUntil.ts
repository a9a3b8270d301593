import { type Day, NORMS, type Norm, type Source } from '@/rules';
import { REVIEWED } from './dueReviews';
import { changeDays } from './lawDays';

/**
 * The first day on which a build may no longer be right: a source is to be read again, or the law changes after the day we last read it.
 */
export function goodUntil(
  sources: readonly Source[] = Object.values(REVIEWED),
  norms: readonly Norm[] = NORMS,
): Day {
  const read =
    sources
      .map(({ lastChecked }) => lastChecked)
      .sort()
      .at(-1) ?? '';
  const changes = changeDays(norms).filter((day) => day > read);
  const [first = ''] = [...sources.map(({ reviewBy }) => reviewBy), ...changes].sort();
  return first;
}
