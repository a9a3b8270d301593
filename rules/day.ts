import { RulesError } from './errors';
import type { Day } from './model';

const SHAPE = /^\d{4}-\d\d-\d\d$/;

/**
 * Checks that a text names a real calendar day.
 * @param day text such as `2026-11-22`
 * @returns the same text
 * @throws RulesError `malformed-date` for anything else, `2025-02-29` included
 */
export function checkedDay(day: unknown): Day {
  // A day that no month has is either no date at all or comes back as a day of the next month.
  if (typeof day === 'string' && SHAPE.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)) {
    return day;
  }
  throw new RulesError('malformed-date', 'asOf', day, 'a calendar day as YYYY-MM-DD');
}
