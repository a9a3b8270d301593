import { RulesError } from './errors';
import type { Day } from './model';

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * Checks that a text names a real calendar day.
 * @param day text such as `2026-11-22`
 * @returns the same text
 * @throws RulesError `malformed-date` for anything else, `2025-02-29` included
 */
export function checkedDay(day: unknown): Day {
  const parts = typeof day === 'string' ? SHAPE.exec(day) : null;
  if (parts) {
    const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    if (month >= 1 && month <= 12 && date >= 1 && date <= length) return day as Day;
  }
  throw new RulesError('malformed-date', 'asOf', day, 'a calendar day as YYYY-MM-DD');
}
