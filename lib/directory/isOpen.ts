import type { Place } from '@/lib/cities/place';
import { WEEKDAYS } from '@/lib/cities/place';
import type { WeekTime } from '@/lib/clock';

/**
 * Whether a place is open at a time of the week.
 * @returns undefined if its hours are not given as days and times, or if a text says that it is closed at times
 */
export function isOpen({ hours = [] }: Place, { weekday, time }: WeekTime): boolean | undefined {
  if (hours.some((one) => 'text' in one && /\bclosed\b|\bcerrado\b/i.test(one.text))) return undefined;
  const before = WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7];
  let unknown = hours.length === 0;
  for (const one of hours) {
    if ('text' in one) {
      unknown = true;
      continue;
    }
    const { opens, closes, days } = one;
    const allDay = opens === '00:00' && closes === '23:59';
    if (days === undefined && !allDay) unknown = true;
    const on = days ?? (allDay ? WEEKDAYS : []);
    const overnight = closes <= opens;
    if (on.includes(weekday) && time >= opens && (overnight || allDay || time < closes)) return true;
    if (overnight && before !== undefined && on.includes(before) && time < closes) return true;
  }
  return unknown ? undefined : false;
}
