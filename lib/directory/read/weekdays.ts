/** Reads the days of a schedule in every form that files use. */
import { WEEKDAYS, type Weekday } from '@/lib/cities/place';
import { isAbsent, wordOf } from './loose';

const NAMES =
  /^(?:mo(?:n(?:day)?)?|tu(?:e(?:s(?:day)?)?)?|we(?:d(?:nesday)?)?|th(?:u(?:r(?:s(?:day)?)?)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?|su(?:n(?:day)?)?)s?\.?$/i;

/** In HSDS 1 and 2 Monday is 1 and Sunday is 7. */
function weekdayIn(text: string): Weekday | undefined {
  const code = WEEKDAYS.find((day) => day === text);
  if (code !== undefined) return code;
  if (/^[1-7]$/.test(text)) return WEEKDAYS[Number(text) - 1];
  return NAMES.test(text) ? WEEKDAYS.find((day) => day === text.slice(0, 2).toUpperCase()) : undefined;
}

/**
 * @returns the days in order; empty if the field is empty; undefined if it has more than days, such as the first Monday of a month (`1MO`)
 */
export function weekdaysIn(value: unknown): readonly Weekday[] | undefined {
  if (isAbsent(value)) return [];
  const text = (Array.isArray(value) ? value.map(wordOf).join(',') : wordOf(value))
    .replace(/[[\]{}"']/g, '')
    .replace(/\s*[-–]\s*/g, '-');
  const days = new Set<Weekday>();
  for (const part of text.split(/[,;/&\s]+|\band\b/i).filter((one) => one.trim() !== '')) {
    const [first, last = first] = part.split('-').map(weekdayIn);
    if (first === undefined || last === undefined || part.split('-').length > 2) return undefined;
    const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
    for (let at = from; ; at = (at + 1) % 7) {
      days.add(WEEKDAYS[at] as Weekday);
      if (at === to) break;
    }
  }
  return WEEKDAYS.filter((day) => days.has(day));
}
