import { type OpenHours, WEEKDAYS, type Weekday } from './place';
import type { Schedule } from './tables';

/**
 * Opening hours from the standard's schedules. What a plain week can say becomes days and times; anything that repeats in another
 * way, ends, or counts in another time zone is told in the file's own words, and left out where the file has none.
 */
export function openHours(schedules: readonly Schedule[]): readonly OpenHours[] {
  return schedules.flatMap((schedule) => {
    const week = plainWeek(schedule);
    if (week !== undefined) return [week];
    const { description = '' } = schedule;
    return description.trim() === '' ? [] : [{ text: description }];
  });
}

function plainWeek(schedule: Schedule): OpenHours | undefined {
  const opens = localTime(schedule.opens_at);
  const closes = localTime(schedule.closes_at);
  const special = [
    schedule.valid_from,
    schedule.valid_to,
    schedule.until,
    schedule.count,
    schedule.byweekno,
    schedule.bymonthday,
    schedule.byyearday,
  ].some((rule) => rule !== undefined && rule !== '');
  const weekly = schedule.freq !== 'MONTHLY' && (schedule.interval ?? 1) === 1;
  if (opens === undefined || closes === undefined || special || !weekly) return undefined;
  if (schedule.byday === undefined || schedule.byday === '') return { opens, closes };
  const days = schedule.byday.split(',').map((day) => day.trim());
  return days.every(isWeekday)
    ? { days: WEEKDAYS.filter((day) => days.includes(day)), opens, closes }
    : undefined;
}

const isWeekday = (day: string): day is Weekday => (WEEKDAYS as readonly string[]).includes(day);

/** `08:00`, `08:00:00` and `08:00-06:00` are eight o'clock here; a time in UTC is not a time of our clock. */
function localTime(time: string | undefined): string | undefined {
  return /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(?:-0[67]:?00)?$/.exec(time ?? '')?.[1];
}
