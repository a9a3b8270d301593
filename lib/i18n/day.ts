/** The values of the message `site.day`. */
export interface PartsOfDay extends Readonly<Record<string, string>> {
  /** `m1` for January to `m12` for December. */
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

/** The parts of a calendar day: `2017-05-06` has year "2017", month "m5", day "6". */
export function partsOfDay(calendarDay: string): PartsOfDay {
  const [year = '', month = '', day = ''] = calendarDay.split('-');
  return { year, month: `m${Number(month)}`, day: String(Number(day)) };
}
