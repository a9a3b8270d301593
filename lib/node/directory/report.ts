/** The report on files of places, as data and as text for the person who keeps them. */
import type { Place, PlacePhone } from '@/lib/cities/place';
import { type HoursKey, hoursText, hoursView } from '@/lib/directory/hours';
import type { ProblemCode } from '@/lib/directory/problems';
import type { DirectoryReading, FileReport, Unsorted } from '@/lib/directory/read/index';
import { defaultLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/wordsIn';
import en from '@/messages/en.json' with { type: 'json' };

const words = wordsIn(defaultLocale);
const say = (key: HoursKey, values?: Record<string, string>) => words(`directory.${key}`, values);

/**
 * What `--json` prints.
 * @param reading the result of the reader
 */
export const reportOf = ({ files, directory }: DirectoryReading) => ({
  files: files.map(fileOf),
  places: directory.places.map(placeOf),
});

function fileOf({ name, refused, taken, used, ...report }: FileReport) {
  const whole = refused && { record: where(refused), agency: name, why: why(refused.code) };
  const aside = report.aside.map(({ record, agency, why: code }) => ({ record, agency, why: why(code) }));
  const leftOut = report.leftOut.map(({ record, field, why: code }) => ({ record, field, why: why(code) }));
  return { name, taken, used, aside: whole ? [whole, ...aside] : aside, leftOut };
}

const where = ({ path, line }: NonNullable<FileReport['refused']>) =>
  line === undefined ? path : `line ${line}`;

/** The English words for a problem; its code if there are none. */
const why = (code: ProblemCode): string => WORDS[code] ?? code;
const WORDS: Readonly<Record<string, string>> = en.directory.problem;

const placeOf = (place: Place) => ({
  name: place.name,
  /** The names of kinds of help, programs and topics, by id. */
  serves: [...place.serves, ...(place.programs ?? []), ...(place.topics ?? [])],
  phones: (place.phones ?? []).map(phoneText),
  hours: hoursView(place.hours ?? [])
    .map((hours) => hoursText(hours, say))
    .join('; '),
  languages: (place.languages ?? []).map((language) => ('code' in language ? language.code : language.name)),
});

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

/** The report as text for a person. */
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

/** A place in one line. */
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
