/** The report on files of places, as data and as text for the person who keeps them. */
import type { OpenHours, Place, PlacePhone } from '@/lib/cities/place';
import { type ClockTime, type HoursView, hoursView } from '@/lib/directory/hours';
import type { ProblemCode } from '@/lib/directory/problems';
import type { DirectoryReading, FileReport, Unsorted } from '@/lib/directory/read/index';
import { defaultLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/wordsIn';
import en from '@/messages/en.json';

const say = wordsIn(defaultLocale);

/** The form of `--json`. */
export interface DirectoryReport {
  readonly files: readonly {
    readonly name: string;
    readonly taken: number;
    readonly used: number;
    readonly aside: readonly { readonly record: string; readonly agency: string; readonly why: string }[];
    readonly leftOut: readonly { readonly record: string; readonly field: string; readonly why: string }[];
  }[];
  readonly places: readonly {
    readonly name: string;
    /** Kinds of help, programs and topics, by their ids. */
    readonly serves: readonly string[];
    readonly phones: readonly string[];
    readonly hours: string;
    readonly languages: readonly string[];
  }[];
}

/** @param reading what the reader made of the files */
export function reportOf({ files, directory }: DirectoryReading): DirectoryReport {
  return { files: files.map(fileOf), places: directory.places.map(placeOf) };
}

function fileOf({
  name,
  refused,
  taken,
  used,
  aside,
  leftOut,
}: FileReport): DirectoryReport['files'][number] {
  const whole =
    refused === undefined ? [] : [{ record: where(refused), agency: name, why: why(refused.code) }];
  return {
    name,
    taken,
    used,
    aside: [...whole, ...aside.map(({ record, agency, why: code }) => ({ record, agency, why: why(code) }))],
    leftOut: leftOut.map(({ record, field, why: code }) => ({ record, field, why: why(code) })),
  };
}

const where = ({ path, line }: NonNullable<FileReport['refused']>) =>
  line === undefined ? path : `line ${line}`;

/** The English words for a problem; its code where there are none. */
const why = (code: ProblemCode): string => WORDS[code] ?? code;
const WORDS: Readonly<Record<string, string>> = en.directory.problem;

function placeOf(place: Place): DirectoryReport['places'][number] {
  return {
    name: place.name,
    serves: [...place.serves, ...(place.programs ?? []), ...(place.topics ?? [])],
    phones: (place.phones ?? []).map(phoneText),
    hours: hoursText(place.hours ?? []),
    languages: (place.languages ?? []).map((language) =>
      'code' in language ? language.code : language.name,
    ),
  };
}

const LABELS = {
  call: '',
  text: 'text',
  crisis: 'crisis line',
  denver: 'office in Denver',
  fax: 'fax',
  textphone: 'TTY',
} as const;

function phoneText({ number, label = 'call', extension, note }: PlacePhone): string {
  const beside = [LABELS[label], note].filter(Boolean).join(', ');
  return `${number}${extension === undefined ? '' : ` ext. ${extension}`}${beside === '' ? '' : ` (${beside})`}`;
}

const hoursText = (hours: readonly OpenHours[]): string => hoursView(hours).map(oneText).join('; ');

function oneText(hours: HoursView): string {
  if (hours.code === 'text') return hours.text;
  if (hours.code === 'all-day') return say('directory.hours.all-day');
  const clock = ({ time, half }: ClockTime) => say(`directory.hours.clock.${half}`, { time });
  const times = { opens: clock(hours.opens), closes: clock(hours.closes) };
  if (hours.code === 'times') return say('directory.hours.times', times);
  if (hours.code === 'day')
    return say('directory.hours.day', { day: say(`directory.weekdays.${hours.day}`), ...times });
  return say('directory.hours.days', {
    from: say(`directory.weekdays.${hours.from}`),
    to: say(`directory.weekdays.${hours.to}`),
    ...times,
  });
}

/** The report for a person to read. */
export function textOf(reading: DirectoryReading): string {
  const { files } = reportOf(reading);
  return [
    ...files.flatMap(({ name, taken, used, aside, leftOut }) => [
      `${name}: ${counted(taken, 'place')}, ${used} under a kind of help, ${taken - used} not.`,
      ...section(
        'Set aside',
        aside.map((one) => `${one.agency}${at(one.record)}: ${one.why}`),
      ),
      ...section(
        'Left out',
        leftOut.map((one) => `${[one.record, one.field].filter(Boolean).join('.')}: ${one.why}`),
      ),
    ]),
    ...section('Under no kind of help', reading.unsorted.map(unsortedText)),
    ...section('Places', reading.directory.places.map(placeText)),
  ].join('\n');
}

/** A place on one line. */
function placeText(place: Place): string {
  const { serves, phones, hours, languages } = placeOf(place);
  const name = place.service === undefined ? place.name : `${place.name}: ${place.service}`;
  return [name, serves.join(', ') || 'not sorted', ...phones, hours, languages.join(', ')]
    .filter(Boolean)
    .join(' | ');
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const at = (record: string) => (record === '' ? '' : ` (${record})`);
const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];

const unsortedText = ({ agency, service, terms }: Unsorted) =>
  `${service === undefined ? agency : `${agency}: ${service}`}${terms.length === 0 ? '' : ` (${terms.join(', ')})`}`;
