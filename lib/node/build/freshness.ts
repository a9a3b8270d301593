import { today } from '@/lib/clock';
import { nextEdge } from '@/lib/reading/nextEdge';

/** The day of the build and the day until which it is valid, as variables of `lib/site/freshness.ts`. */
export function freshness(day: string = process.env.BUILD_DAY ?? today()) {
  return { BUILD_DAY: day, GOOD_UNTIL: nextEdge(day) } as const;
}
