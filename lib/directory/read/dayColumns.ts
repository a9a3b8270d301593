/** Reads tables that have a column for each day: `Monday`, `Tue Hours`, `Wednesday Open` and `Wednesday Close`. */
import { entriesIn, isAbsent, type Loose, recordsIn, wordOf } from './loose';

const COLUMN =
  /^(?:hours_)?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?(?:_(hours|open|opens|start|close|closes|end))?(?:_time)?$/;

/** Whether a column is about the hours of one day. */
export const isDayColumn = (column: string): boolean => COLUMN.test(column);

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const nameOf = (short: string) => DAYS[short as keyof typeof DAYS];

/** The hours in the columns of days, as schedules of the standard, or as text where a column has both times. */
export function hoursByDay(byColumn: Iterable<readonly [string, unknown]>): readonly (Loose | string)[] {
  const times = new Map<string, Record<string, unknown>>();
  const whole: (Loose | string)[] = [];
  for (const [column, value] of byColumn) {
    const [, short, part = 'hours'] = isAbsent(value) ? [] : (COLUMN.exec(column) ?? []);
    if (short === undefined) continue;
    const day = nameOf(short);
    const records = recordsIn(value).map((one) => ({ byday: day, ...one }));
    if (records.length > 0) whole.push(...records);
    else if (part === 'hours') whole.push(`${day}: ${entriesIn(value).map(wordOf).join(', ')}`);
    else {
      const field = /^(?:open|start)/.test(part) ? 'opens_at' : 'closes_at';
      times.set(day, { byday: day, ...times.get(day), [field]: value });
    }
  }
  return [...times.values(), ...whole];
}
