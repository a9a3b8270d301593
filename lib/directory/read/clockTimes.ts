/** Reads times of the clock, and tells whether they are times of our clock. */

/** From when to when. `opens` and `closes` mean something only where the times are local and both there. */
export interface Times {
  readonly opens: string;
  readonly closes: string;
  readonly local: boolean;
  /** The time zone, where it is another. */
  readonly zone: string;
  /** What times of another zone are here, in words; empty where that is not known. */
  readonly here: string;
  /** Both times in words: "9 AM to 5 PM". */
  readonly text: string;
}

/** Mountain time, standard or daylight. */
const OURS = /^(?:-0?[67](?::?00)?|UTC-0?[67]|M[SD]?T|mountain\b.*|America\/(?:Denver|Boise)|US\/Mountain)$/i;

interface Clock {
  /** `HH:MM`, or undefined where the words are no time. */
  readonly time?: string;
  readonly zone: string;
  readonly words: string;
}

function clockIn(text: string): Clock {
  const named = { noon: '12:00', midday: '12:00', midnight: '00:00' }[text.toLowerCase()];
  if (named !== undefined) return { time: named, zone: '', words: inWords(named) };
  const [, hours = '', minutes = '00', half = '', zone = ''] =
    /^(\d{1,2})(?:[:.]?([0-5]\d))?(?::[0-5]\d(?:\.\d+)?)?\s*([ap])?\.?(?:\s?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?$/i.exec(
      text,
    ) ?? [];
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const wrong =
    hours === '' || hour > 24 || (half !== '' && Number(hours) > 12) || (hour === 24 && minutes !== '00');
  if (wrong) return { zone: '', words: text };
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return { time, zone: /^(?:Z|GMT)$/i.test(zone) ? 'UTC' : zone, words: inWords(time) };
}

function inWords(time: string): string {
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `:${minutes}`} ${hour % 24 < 12 ? 'AM' : 'PM'}`;
}

/** @returns undefined where neither time is there */
export function clockTimes(opens = '', closes = '', zone = ''): Times | undefined {
  const [first, last] = [clockIn(opens), clockIn(closes)];
  if (opens === '' && closes === '') return undefined;
  const text = [
    opens === '' ? '' : closes === '' ? `from ${first.words}` : first.words,
    closes === '' ? '' : `to ${last.words}`,
  ];
  const zones = [...new Set([first.zone, last.zone, zoneName(zone)].filter((one) => one !== ''))];
  const others = zones.filter((one) => !OURS.test(one));
  const both = first.time !== undefined && last.time !== undefined;
  const [from = '', to = ''] = [first.time, last.time];
  return {
    opens: from,
    // A day without end is written as the minute before the next: 00:00 to 24:00, or to 00:00.
    closes: from === '00:00' && (to === '24:00' || to === '00:00') ? '23:59' : to.replace('24:', '00:'),
    local: both && others.length === 0,
    zone: others.join(', '),
    here: both && others.length === 1 ? hereText(from, to, others[0] ?? '') : '',
    text: text.filter((part) => part !== '').join(' '),
  };
}

/** Mountain time is seven hours behind UTC in winter and six in summer. */
function hereText(opens: string, closes: string, zone: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] =
    /^(?:UTC)?(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(zone) ?? [];
  if (!/^(?:UTC|[+-]\d)/.test(zone)) return '';
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const at = (time: string, ours: number) =>
    Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - offset - ours * 60;
  const text = (ours: number) => [opens, closes].map((time) => at(time, ours));
  const both = [text(7), text(6)];
  // On the day before or after, it would need another day's name.
  if (both.flat().some((minute) => minute < 0 || minute >= 24 * 60)) return '';
  const [winter, summer] = both.map((pair) => pair.map(wordsOfMinute).join(' to '));
  return `Mountain time: ${winter} in winter, ${summer} in summer`;
}

const wordsOfMinute = (minute: number) =>
  inWords(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

/** A zone as HSDS writes it: a number of hours from UTC, or a name. */
function zoneName(zone: string): string {
  const hours = /^[+-]?\d{1,2}(?:\.0)?$/.test(zone) ? Number(zone) : undefined;
  if (hours === undefined) return zone;
  return hours === 0 ? 'UTC' : `UTC${hours > 0 ? '+' : '-'}${Math.abs(hours)}`;
}
