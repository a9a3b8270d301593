import { useFormatter } from 'next-intl';
import type { Day } from '@/rules';

/** Writes a calendar day in the page's language: `2017-05-16` as "May 16, 2017". */
export function useDay(): (day: Day) => string {
  const format = useFormatter();
  return (day) => format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}
