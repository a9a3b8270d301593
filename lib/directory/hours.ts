import { type OpenHours, WEEKDAYS, type Weekday } from '@/lib/cities/place';

/** A time on a 12-hour clock: `8` or `8:30`, and the part of the day. The hour from noon is a part of its own, because Arabic has a word for it. */
export interface ClockTime {
  readonly time: string;
  readonly part: 'am' | 'noon' | 'pm';
}

/** Opening hours as a page shows them. The words are the messages under `directory.hours`. */
export type HoursView =
  | { readonly code: 'all-day' }
  | { readonly code: 'text'; readonly text: string }
  | { readonly code: 'times'; readonly opens: ClockTime; readonly closes: ClockTime }
  | { readonly code: 'day'; readonly day: Weekday; readonly opens: ClockTime; readonly closes: ClockTime }
  | {
      readonly code: 'days';
      readonly from: Weekday;
      readonly to: Weekday;
      readonly opens: ClockTime;
      readonly closes: ClockTime;
    };

/** Opening hours, one entry for each run of consecutive days. */
export function hoursView(hours: readonly OpenHours[]): readonly HoursView[] {
  return hours.flatMap((open): readonly HoursView[] => {
    if ('text' in open) return [{ code: 'text', text: open.text }];
    const { days } = open;
    const everyDay = days === undefined || days.length === WEEKDAYS.length;
    if (everyDay && open.opens === '00:00' && open.closes === '23:59') return [{ code: 'all-day' }];
    const times = { opens: clockTime(open.opens), closes: clockTime(open.closes) };
    if (days === undefined) return [{ code: 'times', ...times }];
    return runsOf(days).map(([from, to]) =>
      from === to ? { code: 'day', day: from, ...times } : { code: 'days', from, to, ...times },
    );
  });
}

/** The messages under `directory` that opening hours need. */
export type HoursKey =
  | `hours.${'all-day' | 'times' | 'day' | 'days'}`
  | `hours.clock.${ClockTime['part']}`
  | `weekdays.${Weekday}`;

/**
 * An entry in words.
 * @param say the message under `directory` of that key
 */
export function hoursText(
  hours: HoursView,
  say: (key: HoursKey, values?: Record<string, string>) => string,
): string {
  if (hours.code === 'text') return hours.text;
  if (hours.code === 'all-day') return say('hours.all-day');
  const clock = ({ time, part }: ClockTime) => say(`hours.clock.${part}`, { time });
  const times = { opens: clock(hours.opens), closes: clock(hours.closes) };
  if (hours.code === 'times') return say('hours.times', times);
  if (hours.code === 'day') return say('hours.day', { day: say(`weekdays.${hours.day}`), ...times });
  const days = { from: say(`weekdays.${hours.from}`), to: say(`weekdays.${hours.to}`) };
  return say('hours.days', { ...days, ...times });
}

/** The first and the last day of each run. */
function runsOf(days: readonly Weekday[]): readonly (readonly [Weekday, Weekday])[] {
  const runs: [Weekday, Weekday][] = [];
  for (const [at, day] of WEEKDAYS.entries()) {
    if (!days.includes(day)) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === WEEKDAYS[at - 1]) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** `20:00` becomes 8 pm; `00:00` is 12 am and `12:00` is 12 noon. */
export function clockTime(time: string): ClockTime {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3, 5);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const part = hour === 12 ? 'noon' : hour % 24 < 12 ? 'am' : 'pm';
  return { time: minute === '00' ? `${twelve}` : `${twelve}:${minute}`, part };
}
