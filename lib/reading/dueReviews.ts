/** Which sources must be read again, with their norms. All programs are read on one day, and so are all disclosures. */

import { cityTodayLastChecked, cityTodayReviewBy } from '@city/pack';
import { TIMELINE_LAST_CHECKED, TIMELINE_REVIEW_BY } from '@/lib/city/timeline';
import {
  type Day,
  DISCLOSURES_LAST_CHECKED,
  DISCLOSURES_REVIEW_BY,
  NORMS,
  PROGRAMS_LAST_CHECKED,
  PROGRAMS_REVIEW_BY,
  SOURCES,
  type Source,
} from '@/rules';

/** Everything with a day of review. */
export const REVIEWED: Readonly<Record<string, Source>> = {
  ...SOURCES,
  programs: {
    title: 'Programs by name, each with its own sources',
    url: 'rules/law/programs.ts',
    lastChecked: PROGRAMS_LAST_CHECKED,
    reviewBy: PROGRAMS_REVIEW_BY,
    sure: 'high',
  },
  'the-city-today': {
    title: 'What the City, its police and the county say today, each with its own page',
    url: 'the city’s folder in lib/cities: today.ts',
    lastChecked: cityTodayLastChecked,
    reviewBy: cityTodayReviewBy,
    sure: 'high',
  },
  timeline: {
    title: 'What changed, and when, and the plan to end the public charge rule, each with its own page',
    url: 'lib/city/timeline.ts',
    lastChecked: TIMELINE_LAST_CHECKED,
    reviewBy: TIMELINE_REVIEW_BY,
    sure: 'high',
  },
  disclosures: {
    title: 'Who may learn what a person writes, each record with its own sources',
    url: 'rules/law/disclosures.ts',
    lastChecked: DISCLOSURES_LAST_CHECKED,
    reviewBy: DISCLOSURES_REVIEW_BY,
    sure: 'high',
  },
};

export interface DueReview extends Source {
  readonly id: string;
  /** The ids of its norms. */
  readonly norms: readonly string[];
}

/**
 * The sources that are due, the longest overdue first.
 * @param day a source is due on its `reviewBy` and after it
 * @param sources by id; by default all with a day of review
 */
export const dueReviews = (
  day: Day,
  sources: Readonly<Record<string, Source>> = REVIEWED,
): readonly DueReview[] =>
  Object.entries(sources)
    .filter(([, { reviewBy }]) => reviewBy <= day)
    .map(([id, source]) => ({
      id,
      ...source,
      norms: NORMS.filter((norm) => norm.source === id).map((norm) => norm.id),
    }))
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));

/** The due reviews as text for a terminal; one line if nothing is due. */
export function reviewReport(day: Day, due: readonly DueReview[]): string {
  if (due.length === 0) return `No source is due to be read again on ${day}.`;
  return [
    `${due.length} of our sources must be read again (docs/reviewing-the-law.md says how):`,
    ...due.map(
      ({ title, url, reviewBy, lastChecked, norms }) =>
        `- ${title}\n  ${url}\n  due ${reviewBy}, last read ${lastChecked}; ${norms.join(', ')}`,
    ),
  ].join('\n');
}
