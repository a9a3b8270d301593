/** Reads opening and closing times, and finds out whether they are in our time zone. */
import { clockTime } from '../hours';

/** An opening and a closing time. `opens` and `closes` are valid only if `local` is true. */
export interface Times {
  readonly opens: string;
  readonly closes: string;
  /** Whether both times are there, and in our time zone. */
  readonly local: boolean;
  /** Both times in words; those of another time zone with its name and, if possible, the times in ours. */
  readonly text: string;
}

/** Mountain time, standard or daylight. */
const OURS = /^(?:-0?[67](?::?00)?|UTC-0?[67]|M[SD]?T|mountain\b.*|America\/(?:Denver|Boise)|US\/Mountain)$/i;

interface Clock {
  /** `HH:MM`; undefined if the text is not a time. */
  readonly time?: string;
  /** A time after noon can only be of a 24-hour clock, one with AM or PM of a 12-hour clock. */
  readonly clock?: 12 | 24 | 'unknown';
  readonly zone: string;
  readonly words: string;
}

const TIME =
  /^(\d{1,2})(?:[:.]?([0-5]\d))?(?::[0-5]\d(?:\.\d+)?)?\s*([ap])?\.?(?:\s?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?$/i;

const NAMED = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

function clockIn(text: string): Clock {
  const written = NAMED.get(text.toLowerCase()) ?? text;
  const [, hours = '', minutes = '00', half = '', zone = ''] = TIME.exec(written) ?? [];
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  // A spreadsheet writes a time as part of a day: 0.25 is 6 AM.
  const wrong =
    hours === '' ||
    /^0\./.test(written) ||
    hour > 24 ||
    (half !== '' && Number(hours) > 12) ||
    (hour === 24 && minutes !== '00');
  if (wrong) return { zone: '', words: text };
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  const isNamed = half !== '' || NAMED.has(text.toLowerCase());
  const clock = isNamed ? 12 : hour === 0 || hour > 12 ? 24 : 'unknown';
  return { time, clock, zone: /^(?:Z|GMT)$/i.test(zone) ? 'UTC' : zone, words: inWords(time) };
}

function inWords(time: string): string {
  const { time: short, part } = clockTime(time);
  return `${short} ${part === 'am' ? 'AM' : 'PM'}`;
}

/** @returns undefined if both times are empty */
export function clockTimes(opens = '', closes = '', zone = ''): Times | undefined {
  if (opens === '' && closes === '') return undefined;
  const read = [clockIn(opens), clockIn(closes)] as const;
  const asWritten = [opens, closes].map((words): Clock => ({ zone: '', words }));
  const [first = read[0], last = read[1]] = isUnclear(opens, read) ? asWritten : read;
  const [from = '', to = ''] = [first.time, last.time];
  const both = from !== '' && to !== '';
  const zones = new Set([first.zone, last.zone, zoneName(zone)]);
  const others = [...zones].filter((one) => one !== '' && !OURS.test(one));
  const [other = ''] = others;
  const begins = closes === '' && from !== '' ? `from ${first.words}` : first.words;
  const ends = opens === closes && to === '' ? '' : `to ${last.words}`;
  return {
    opens: from,
    // All day, 00:00 to 24:00 or to 00:00, is written as closing at 23:59.
    closes: from === '00:00' && (to === '24:00' || to === '00:00') ? '23:59' : to.replace('24:', '00:'),
    local: both && others.length === 0,
    text: [
      opens === '' ? '' : begins,
      closes === '' ? '' : ends,
      others.join(', '),
      both && others.length === 1 ? hereText(from, to, other) : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Whether the clock of some times is unknown: 9:00 to 5:00, or 5:30 to 7:00. They stay as they were written. */
function isUnclear(opens: string, [first, last]: readonly [Clock, Clock]): boolean {
  if (first.clock === 24 || last.clock === 24) return false;
  if (first.clock === 'unknown' && /^[1-7](?!\d)/.test(opens)) return true;
  return last.clock === 'unknown' && (last.time ?? '') <= (first.time ?? '');
}

/** Times of another zone in ours. Mountain time is seven hours behind UTC in winter and six in summer. */
function hereText(opens: string, closes: string, zone: string): string {
  if (!/^(?:UTC|[+-]\d)/.test(zone)) return '';
  const [, sign = '+', hours = '0', minutes = '0'] =
    /^(?:UTC)?(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(zone) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const both = [7, 6].map((ours) =>
    [opens, closes].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - offset - ours * 60),
  );
  // A time on the day before or after would need the name of that day.
  if (both.flat().some((minute) => minute < 0 || minute >= 24 * 60)) return '';
  const [winter, summer] = both.map((pair) => pair.map(wordsOfMinute).join(' to '));
  return `(Mountain time: ${winter} in winter, ${summer} in summer)`;
}

const wordsOfMinute = (minute: number) =>
  inWords(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

/** A zone as HSDS writes it: a number of hours from UTC, or a name. */
function zoneName(zone: string): string {
  if (!/^[+-]?\d{1,2}(?:\.0)?$/.test(zone)) return zone;
  const hours = Number(zone);
  return hours === 0 ? 'UTC' : `UTC${hours > 0 ? '+' : '-'}${Math.abs(hours)}`;
}
