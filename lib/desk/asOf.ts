/** The day of an earlier application, as typed. */
import { plainTyped } from '@/lib/typed';
import { checkedDay, type Day, RulesError } from '@/rules';

/** Whether a typed day is complete, so that the desk can use it without waiting for more. */
export const isWhole = (text: string): boolean =>
  /^(\d{4}\D?\d{2}\D?\d{2}|\d{1,2}\/\d{1,2}\/\d{4})?$/.test(plainTyped(text));

export type TypedDay =
  | { readonly ok: true /** Undefined: nothing typed, so today. */; readonly asOf: Day | undefined }
  | { readonly ok: false };

const SHAPES = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
];

/**
 * Reads a typed day: year, month, day; or with slashes also month, day, year. Separators or leading zeros may be missing, but not both: `2019113`
 * could be two days. A day that is not in the calendar is an error.
 * @param text such as `2019-03-01`, `2019/3/1`, `3/1/2019` or an empty text
 */
export function typedDay(text: string): TypedDay {
  const typed = plainTyped(text);
  if (typed === '') return { ok: true, asOf: undefined };
  const {
    year = '',
    month = '',
    day = '',
  } = SHAPES.map((shape) => shape.exec(typed)?.groups).find(Boolean) ?? {};
  try {
    return { ok: true, asOf: checkedDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) };
  } catch (error) {
    if (error instanceof RulesError) return { ok: false };
    throw error;
  }
}
