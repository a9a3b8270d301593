/**
 * Reads opening hours from schedules. Weekly hours become days and times. Other hours become text, in English if the file has no text of
 * its own. Past hours are reported as left out.
 */
import { type OpenHours, WEEKDAYS, type Weekday } from '@/lib/cities/place';
import { pathText } from '../problems';
import { clockTimes } from './clockTimes';
import { hoursByDay } from './dayColumns';
import { dayOf, lineOf, numberOf, sentencesOf, type Tell } from './fields';
import {
  entriesIn,
  firstPresent,
  isAbsent,
  isRecord,
  isYes,
  joined,
  type Loose,
  unique,
  wordOf,
} from './loose';
import { columnName } from './rows';
import { weekdaysIn } from './weekdays';

/** @param today the day that decides whether a range of days is past or in the future */
export function hoursIn(value: unknown, field: string, today: string, tell: Tell): readonly OpenHours[] {
  const hours = entriesIn(value).map((entry, at): readonly OpenHours[] => {
    const here = `${field}[${at}]`;
    if (isRecord(entry)) {
      if (Object.keys(entry).some((key) => READ.has(key))) return hoursOf(entry, here, today, tell);
      const byDay = hoursByDay(Object.entries(entry).map(([key, one]) => [columnName(key), one]));
      return byDay.length > 0 ? hoursIn(byDay, field, today, tell) : hoursOf(entry, here, today, tell);
    }
    const text = sentencesOf(entry, here, tell);
    return text === undefined ? [] : [{ text }];
  });
  return daysTogether(hours);
}

/**
 * Merges schedules with the same times into one entry with all their days: many files have one schedule for each day. A schedule with a
 * text stays separate, because the text is only about its days.
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

/** The fields of a schedule that have text. */
const WORDS = ['description', 'notes', 'attending_type'];
/** The fields of its days and times, with the names that other tools give them. */
const DAYS = ['byday', 'weekday', 'day', 'days', 'day_of_week', 'dayOfWeek'];
const OPENS = ['opens_at', 'opens', 'open', 'start', 'start_time', 'open_time', 'startTime', 'from'];
const CLOSES = ['closes_at', 'closes', 'close', 'end', 'end_time', 'close_time', 'endTime', 'to'];
const REPEATS = ['bymonthday', 'byweekno', 'byyearday', 'bymonth', 'count', 'valid_to', 'until', 'end_date'];
const READ = new Set([...WORDS, ...DAYS, ...OPENS, ...CLOSES, ...REPEATS, 'id', 'freq', 'interval']);

function hoursOf(schedule: Loose, field: string, today: string, tell: Tell): readonly OpenHours[] {
  const read = (reader: typeof lineOf) => (name: string) => reader(schedule[name], `${field}.${name}`, tell);
  const [line, day, sentences] = [read(lineOf), read(dayOf), read(sentencesOf)];
  const texts = unique(WORDS.map(sentences)).map((text) => ({ text }));
  const time = (names: readonly string[]) => line(names.find((name) => !isAbsent(schedule[name])) ?? '');

  const last = day('valid_to') ?? day('until') ?? day('end_date');
  if (last !== undefined && last < today) {
    tell(field, 'hours-past');
    return [];
  }
  const [first = ''] = ['valid_from', 'dtstart', 'start_date']
    .flatMap((name) => day(name) ?? [])
    .sort()
    .reverse();
  const range =
    first > today && first === last
      ? `on ${longDay(first)}`
      : joined([first > today ? `from ${longDay(first)}` : '', last && `until ${longDay(last)}`], ' ');
  for (const key of Object.keys(schedule))
    if (!READ.has(key) && !SILENT.test(key) && !isAbsent(schedule[key]))
      tell(`${field}.${pathText([key])}`, 'not-read');
  const written = firstPresent(schedule, DAYS);
  const days = weekdaysIn(written);
  if (isClosed(schedule)) {
    const on = days === undefined ? lineOf(written, field, tell) : days.map(dayName).join(', ');
    return [{ text: joined(['Closed', on && `on ${on}`, range], ' ') }, ...texts];
  }
  const times = clockTimes(time(OPENS), time(CLOSES), line('timezone'));
  const repeats = repeatText(schedule, line, field, tell);
  if (days !== undefined && repeats === '' && range === '' && times?.local === true) {
    const { opens, closes } = times;
    return [{ ...(days.length === 0 ? daily(schedule) : { days }), opens, closes }, ...texts];
  }
  const ordinal = days === undefined ? ordinalDays(wordOf(written)) : undefined;
  const monthly = ordinal !== undefined && /^(?:Every month)?$/.test(repeats);
  const when = monthly
    ? `${ordinal} of every month`
    : (ordinal ?? (days === undefined ? lineOf(written, field, tell) : days.map(dayName).join(', ')));
  // Without days and times, the text of the file is enough.
  if (times === undefined && when === undefined && texts.length > 0) return texts;
  const rule = [monthly ? '' : repeats, when, times?.text, range].filter(Boolean).join(', ');
  const text = rule.replace(/^./, (letter) => letter.toUpperCase());
  // Without times, the text of the file says what happens on these days: "Tuesday: Closed".
  if (times === undefined && text !== '' && texts.length > 0)
    return [{ text: `${text}: ${texts.map((one) => one.text).join('. ')}` }];
  return text === '' ? texts : [{ text }, ...texts];
}

/** Fields of a schedule that are no hours. */
const SILENT =
  /^@|(?:^|_)(?:id|type|entity|detail|link)$|^(?:freq|interval|wkst|timezone|closed|attributes|metadata|valid_from|dtstart|start_date)$/;

/** Whether the schedule of a holiday says that the place is closed. */
const isClosed = (schedule: Loose) => isYes(schedule.closed);

/** The days of a schedule that names none: every day if it is daily, otherwise unknown. */
function daily(schedule: Loose): { readonly days?: readonly Weekday[] } {
  return wordOf(schedule.freq).toUpperCase() === 'DAILY' ? { days: WEEKDAYS } : {};
}

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayName = (day: Weekday) => DAY_NAMES[WEEKDAYS.indexOf(day)] ?? '';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const ordinalOf = (number: number) => ({ [-1]: 'last', [-2]: 'second last' })[number] ?? ORDINALS[number - 1];

/** `1MO,3MO` as "first Monday, third Monday"; undefined for anything else. */
function ordinalDays(written: string): string | undefined {
  const days = written.split(',').map((part) => {
    const [, number = '', letters = ''] = /^\+?(-?\d)([a-z]{2})$/i.exec(part.trim()) ?? [];
    const day = WEEKDAYS.find((one) => one === letters.toUpperCase());
    const ordinal = ordinalOf(Number(number));
    return day === undefined || ordinal === undefined ? undefined : `${ordinal} ${dayName(day)}`;
  });
  return days.includes(undefined) ? undefined : days.join(', ');
}

const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** How a schedule repeats; empty if it does so every week. */
function repeatText(
  schedule: Loose,
  line: (name: string) => string | undefined,
  field: string,
  tell: Tell,
): string {
  const freq = (line('freq') ?? '').toUpperCase();
  const [interval = 1, count] = ['interval', 'count'].map((name) =>
    numberOf(schedule[name], `${field}.${name}`, tell),
  );
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
