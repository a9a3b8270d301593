/**
 * Opening hours from schedules. What a plain week can say becomes days and times; everything else is told as text, in English where
 * the file has no words of its own. Nothing is dropped in silence: hours that are over are told as left out.
 */
import { type OpenHours, WEEKDAYS, type Weekday } from '@/lib/cities/place';
import { clockTimes, type Times } from './clockTimes';
import { dayOf, lineOf, numberOf, sentencesOf, type Tell } from './fields';
import { entriesIn, firstPresent, isAbsent, isRecord, type Loose, wordOf } from './loose';
import { weekdaysIn } from './weekdays';

/** @param today the day on which a range of days is over, running, or to come */
export function hoursIn(value: unknown, field: string, today: string, tell: Tell): readonly OpenHours[] {
  const hours = entriesIn(value).map((entry, at): readonly OpenHours[] => {
    const here = `${field}[${at}]`;
    if (isRecord(entry)) return hoursOf(entry, here, today, tell);
    const text = sentencesOf(entry, here, tell);
    return text === undefined ? [] : [{ text }];
  });
  return daysTogether(hours);
}

/**
 * Many files write one schedule for each day. Days with the same times become one entry, where the first of them stood. A schedule with
 * words of its own stays apart: they are about its days alone.
 */
function daysTogether(schedules: readonly (readonly OpenHours[])[]): readonly OpenHours[] {
  const together = new Map<string, readonly OpenHours[]>();
  for (const [at, schedule] of schedules.entries()) {
    const [one, ...more] = schedule;
    if (one === undefined || 'text' in one || one.days === undefined || more.length > 0) {
      together.set(String(at), schedule);
      continue;
    }
    const times = `${one.opens} ${one.closes}`;
    const [before] = together.get(times) ?? [];
    const days = before !== undefined && 'days' in before ? [...(before.days ?? []), ...one.days] : one.days;
    together.set(times, [{ ...one, days: WEEKDAYS.filter((day) => days.includes(day)) }]);
  }
  return [...together.values()].flat();
}

/** Where a schedule says something in words. */
const WORDS = ['description', 'notes', 'attending_type'];

/** The fields of a schedule that says nothing but the days and times of a week. */
const OF_A_WEEK: ReadonlySet<string> = new Set(['id', 'freq', 'byday', 'opens_at', 'closes_at']);

/** The hours of such a schedule, read by a shorter way: a county has tens of thousands of them. */
function plainWeek(schedule: Loose): OpenHours | undefined {
  for (const name of Object.keys(schedule))
    if (!OF_A_WEEK.has(name) && !isAbsent(schedule[name])) return undefined;
  const { freq, byday, opens_at, closes_at } = schedule;
  if (freq !== 'WEEKLY' || typeof opens_at !== 'string' || typeof closes_at !== 'string') return undefined;
  const days = weekdaysIn(byday);
  const times = clockTimes(opens_at, closes_at);
  if (days === undefined || days.length === 0 || times?.local !== true) return undefined;
  return { days, opens: times.opens, closes: times.closes };
}

function hoursOf(schedule: Loose, field: string, today: string, tell: Tell): readonly OpenHours[] {
  const week = plainWeek(schedule);
  if (week !== undefined) return [week];
  // Most fields are absent in most schedules.
  const read = (reader: typeof lineOf) => (name: string) =>
    isAbsent(schedule[name]) ? undefined : reader(schedule[name], `${field}.${name}`, tell);
  const [line, day, sentences] = [read(lineOf), read(dayOf), read(sentencesOf)];
  const said = WORDS.map(sentences).filter((text) => text !== undefined);
  const texts = [...new Set(said)].map((text) => ({ text }));

  const last = day('valid_to') ?? day('until') ?? day('end_date');
  if (last !== undefined && last < today) {
    tell(field, 'hours-past');
    return [];
  }
  const [first] = [day('valid_from'), day('dtstart'), day('start_date')]
    .filter((one) => one !== undefined)
    .sort()
    .reverse();
  const range = rangeText(first !== undefined && first > today ? first : undefined, last);
  if (isClosed(schedule)) return [{ text: together('Closed', range) }, ...texts];

  const written = firstPresent(schedule, ['byday', 'weekday', 'day', 'days']);
  const days = weekdaysIn(written);
  const times = clockTimes(line('opens_at'), line('closes_at'), line('timezone'));
  const repeats = repeatText(schedule, line, field, tell);
  const plain = days !== undefined && repeats === '' && range === '' && times?.local === true;
  if (plain)
    return [
      { ...(days.length === 0 ? daily(schedule) : { days }), opens: times.opens, closes: times.closes },
      ...texts,
    ];

  const ordinal = days === undefined ? ordinalDays(wordOf(written)) : undefined;
  const monthly = ordinal !== undefined && /^(?:Every month)?$/.test(repeats);
  const when = monthly
    ? `${ordinal} of every month`
    : (ordinal ?? (days === undefined ? lineOf(written, field, tell) : dayNames(days)));
  const parts = [monthly ? '' : repeats, when ?? '', timesText(times), range].filter((part) => part !== '');
  const text = parts.join(', ').replace(/^./, (first) => first.toUpperCase());
  // The rest of the rule says nothing that the file's own words do not.
  const told = times === undefined && when === undefined && texts.length > 0 ? [] : [{ text }];
  return [...told.filter(({ text: one }) => one !== ''), ...texts];
}

/** A schedule of a holiday says that the place is closed. */
const isClosed = (schedule: Loose) => /^(?:true|yes|y|1)$/i.test(wordOf(schedule.closed));

/** No day named: the source gives times alone, unless it says that they hold every day. */
function daily(schedule: Loose): { readonly days?: readonly Weekday[] } {
  return wordOf(schedule.freq).toUpperCase() === 'DAILY' ? { days: WEEKDAYS } : {};
}

const together = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const dayNames = (days: readonly Weekday[]) => days.map((day) => DAY_NAMES[day]).join(', ');

const ORDINALS: Readonly<Record<string, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
  '-2': 'second last',
};

/** `1MO,3MO`: "first Monday, third Monday"; undefined where it is anything else. */
function ordinalDays(written: string): string | undefined {
  const days = written.split(',').map((part) => {
    const [, number = '', letters = ''] = /^\+?(-?\d)([a-z]{2})$/i.exec(part.trim()) ?? [];
    const day = WEEKDAYS.find((one) => one === letters.toUpperCase());
    const ordinal = ORDINALS[number];
    return day === undefined || ordinal === undefined ? undefined : `${ordinal} ${DAY_NAMES[day]}`;
  });
  return days.includes(undefined) ? undefined : days.join(', ');
}

function timesText(times: Times | undefined): string {
  if (times === undefined) return '';
  return together(times.text, times.zone, times.here === '' ? '' : `(${times.here})`);
}

const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

function rangeText(first: string | undefined, last: string | undefined): string {
  return together(first && `from ${longDay(first)}`, last && `until ${longDay(last)}`);
}

/** How a schedule repeats, where it is not simply every week; empty where it is. */
function repeatText(
  schedule: Loose,
  line: (name: string) => string | undefined,
  field: string,
  tell: Tell,
): string {
  const freq = (line('freq') ?? '').toUpperCase();
  const interval = numberOf(schedule.interval, `${field}.interval`, tell) ?? 1;
  const count = numberOf(schedule.count, `${field}.count`, tell);
  const [monthDays, weeks, yearDays] = [line('bymonthday'), line('byweekno'), line('byyearday')];
  const months = line('bymonth');
  return [
    freq === 'MONTHLY' || monthDays !== undefined ? every(interval, 'month') : '',
    freq === 'YEARLY' || yearDays !== undefined ? every(interval, 'year') : '',
    (freq === 'WEEKLY' || freq === '') && interval !== 1 ? every(interval, 'week') : '',
    freq === 'DAILY' && interval !== 1 ? every(interval, 'day') : '',
    /^(?:|DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(freq) ? '' : freq.toLowerCase(),
    monthDays === undefined ? '' : `on day ${monthDays} of the month`,
    weeks === undefined ? '' : `in week ${weeks} of the year`,
    yearDays === undefined ? '' : `on day ${yearDays} of the year`,
    months === undefined ? '' : `in month ${months}`,
    count === undefined ? '' : `${count} times`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const every = (interval: number, unit: string) =>
  interval === 1 ? `Every ${unit}` : interval === 2 ? `Every other ${unit}` : `Every ${interval} ${unit}s`;
