import { today } from '@/lib/clock';
import { nextEdge } from '@/lib/reading/nextEdge';

/** What a build puts into its pages and scripts about its own age, by the names of `lib/site/freshness.ts`. One build has one day. */
export function freshness(day: string = process.env.BUILD_DAY ?? today()) {
  return { BUILD_DAY: day, GOOD_UNTIL: nextEdge(day) } as const;
}
