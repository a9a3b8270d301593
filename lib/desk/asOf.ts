/** The day of an earlier application, as typed. */
import { checkedDay, type Day, RulesError } from '@/rules';

export type TypedDay =
  | { readonly ok: true /** Undefined: nothing typed, so today. */; readonly asOf: Day | undefined }
  | { readonly ok: false };

/**
 * Reads a typed day: the year first, then month and day, so that nobody's order of day and month is mistaken for another's. Marks between
 * them and leading zeros are forgiven; a day that is not in the calendar is not.
 * @param text such as `2019-03-01`, `2019/3/1` or nothing
 */
export function typedDay(text: string): TypedDay {
  const typed = text.trim();
  if (typed === '') return { ok: true, asOf: undefined };
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(typed) ?? [];
  try {
    return { ok: true, asOf: checkedDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) };
  } catch (error) {
    if (error instanceof RulesError) return { ok: false };
    throw error;
  }
}
