/**
 * Reads telephone numbers as people write them: two in one field, with an extension or a note, with letters instead of digits, or with
 * invisible characters from copying.
 */
import { findPhoneNumbersInText, type MetadataJson } from 'libphonenumber-js/core';
import type { PhoneLabel, PlacePhone } from '@/lib/cities/place';
import { present } from '../present';
import { keyed, withoutMarks, writtenOut } from './dialable';
import { lineOf, type Tell } from './fields';
import { firstPresent, idOf, isRecord, joined, type Loose } from './loose';
import { classificationsIn, ourValue } from './terms';
import US_METADATA from './usMetadata.json' with { type: 'json' };

/**
 * The metadata of `libphonenumber-js` for the United States, copied from its `metadata.min.json`, which has 80 kB with all countries.
 * A test compares the two.
 */
const METADATA = US_METADATA as unknown as MetadataJson;

/** The labels for types of phones that are not plain voice lines. */
const KINDS: readonly (readonly [RegExp, PhoneLabel])[] = [
  [/\b(?:tty|tdd|ttd|text ?phone|teletype)\b|\btelephone device/i, 'textphone'],
  [/\bfax\b|\bfacsimile\b|(?:^|\W)f:|^\W*f\W*$/i, 'fax'],
  [/\b(?:text|sms|texting|text message)\b/i, 'text'],
];
const UNUSED = /\b(?:pager|video|vp)\b/i;

/** A line that is also for talking is one to call: "voice/TTY", "call or text". */
const ALSO_VOICE =
  /\b(?:v|voice|call|phone)\s?(?:[/&]|or|and)\s?(?:tty|tdd|text|sms|fax)\b|\b(?:tty|tdd|text|sms|fax)\s?(?:[/&]|or|and)\s?(?:v|voice|call|phone)\b/i;
/** The relay service for text phones. It says nothing about the number beside it. */
const RELAY = /\b(?:(?:tty|tdd|relay)\W*)+7-?1-?1\b|\b7-?1-?1\W*(?:tty|tdd|relay)\b/gi;

const kindIn = (text: string) =>
  ALSO_VOICE.test(text) ? undefined : KINDS.find(([words]) => words.test(text))?.[1];

/** The fields of a phone record, with the names that other tools give them. */
const NUMBERS = ['number', 'phone_number', 'phoneNumber', 'phone', 'telephone', 'value'];
const TYPES = ['type', 'phone_type', 'phoneType', 'number_type', 'kind'];
const NOTES = ['description', 'label', 'name', 'notes', 'note', 'department'];

/**
 * The numbers of one phone record, or of a text with numbers.
 * @returns empty if none can be dialed, which is reported
 */
export function phonesOf(entry: unknown, field: string, tell: Tell): readonly PlacePhone[] {
  const record: Loose = isRecord(entry) ? entry : { number: entry };
  const written = lineOf(firstPresent(record, NUMBERS), `${field}.number`, tell);
  if (written === undefined) {
    if (!NUMBERS.some((name) => name in record)) tell(`${field}.number`, 'missing');
    return [];
  }
  const type = lineOf(firstPresent(record, TYPES), `${field}.type`, () => {}) ?? '';
  const note = lineOf(firstPresent(record, NOTES), `${field}.description`, tell);
  // Only a short note describes the line itself: "TTY", "fax number", or one that begins with it, but not "call for a fax form".
  const isShort = note !== undefined && (note.length <= 30 || /^(?:fax|tty|tdd)\b/i.test(note));
  // "TTY users call 711" says nothing about the line itself.
  const about = isShort && !/\b7-?1-?1\b/.test(note) ? note : '';
  const own = ourValue(classificationsIn(record.attributes), 'phone-label');
  const crisis = /\bcrisis\b/i.test(type) ? 'crisis' : undefined;
  const kind = own ?? kindIn(type) ?? crisis ?? (UNUSED.test(type) ? 'unused' : kindIn(about));
  if (kind === 'unused' || (kind === undefined && UNUSED.test(about))) return [];
  // A spreadsheet may write a number as 3035550100.0 or 3.0355501E9.
  const isDecimal =
    /^\d+\.\d+(?:E\+?\d+)?$/i.test(written) && Number(written) >= 2e9 && Number.isInteger(Number(written));
  const numbers = numbersIn(isDecimal ? String(Number(written)) : written, kind);
  if (numbers.length === 0) tell(`${field}.number`, 'not-a-phone');
  const extension = extensionOf(record.extension ?? record.ext, `${field}.extension`, tell);
  return numbers.map(({ number, label = kind, extension: inside, note: beside }) => {
    const dialed = inside ?? extension;
    // An extension is stored as a number. One that begins with a zero goes into the note instead.
    const zero = dialed?.startsWith('0') ? `ext. ${dialed}` : undefined;
    return {
      number,
      ...present({
        label: label === 'call' ? undefined : label,
        extension: dialed === undefined || zero !== undefined ? undefined : Number(dialed),
        note: joined([note, beside, zero], '. ') || undefined,
      }),
    };
  });
}

function extensionOf(value: unknown, field: string, tell: Tell): string | undefined {
  const text = idOf(value);
  if (text === undefined) return undefined;
  const digits = /^(?:x|ext\.?|extension)?\s*#?(\d{1,8})$/i.exec(text)?.[1];
  if (digits === undefined) tell(field, 'not-a-phone');
  return digits;
}

interface Found {
  readonly number: string;
  readonly label?: PhoneLabel;
  readonly extension?: string;
  readonly note?: string;
}

/** The usual form of a number: ten digits, with or without an extension. */
const PLAIN =
  /^(?:\+?1[-. ]?)?\(?([2-9]\d{2})\)?[-. ]{0,2}(\d{3})[-. ]?(\d{4})(?:,? ?(?:x|ext\.?|extension) ?(\d{1,8}))?$/i;

function numbersIn(written: string, kind: PhoneLabel | undefined): readonly Found[] {
  const [, area, middle, end, extension] = PLAIN.exec(written) ?? [];
  if (area !== undefined)
    return [{ number: asWritten(written) ?? `${area}-${middle}-${end}`, ...present({ extension }) }];
  const marked = withoutMarks(written);
  const inDigits = keyed(marked);
  // People know such a number by its letters, so they go into the note.
  const letters = inDigits === marked ? '' : marked;
  const text = writtenOut(inDigits);
  const [texting = '', code] = TEXTING.exec(marked) ?? [];
  const rest = marked.replace(texting, ' ');
  if (code !== undefined && FULL.test(rest))
    return [...numbersIn(rest, kind), { number: code, label: 'text', note: texting.replace(/^or\s/i, '') }];
  const short = shortNumbers(text, kind);
  if (short.length > 0) return short;
  const [beginning = '', line] = SHORT_AND_LONG.exec(text) ?? [];
  if (line !== undefined) return [{ number: line }, ...numbersIn(text.slice(beginning.length), kind)];
  const [ending = '', last] = LONG_AND_SHORT.exec(marked) ?? [];
  if (last !== undefined) return [...numbersIn(marked.slice(0, -ending.length), kind), { number: last }];
  const found = findPhoneNumbersInText(text, { defaultCountry: 'US', extended: true }, METADATA);
  // A number of another country stays as written: with its plus sign it can be dialed.
  if (found.length === 0) return /^\+(?!1\b)\d[\d\s().-]{6,20}$/.test(text) ? [{ number: text }] : [];
  // "303-555-0100 fax 303-555-0101": if nothing follows the last number, words stand before the numbers that they are about.
  const isLabeledBefore = !/[\p{L}\d]/u.test(text.slice(found[found.length - 1]?.endsAt));
  const numbers = found.map(({ startsAt, endsAt, number }, at) => {
    const before = text.slice(found[at - 1]?.endsAt ?? 0, startsAt);
    const after = text.slice(endsAt, found[at + 1]?.startsAt ?? text.length);
    // Text before the first number and after the last is about it. Text between two numbers is about both.
    const words = [
      at === 0 ? before : before.slice(endOfFirst(before, isLabeledBefore)),
      at === found.length - 1 ? after : after.slice(0, endOfFirst(after, isLabeledBefore)),
    ];
    const said = words.join(' ').replace(/\(\s*x?\s*\)/g, '');
    const inside = /^\W*(?:x|ext\.?|extension)\s*(\d{1,8})\W*$/i.exec(after)?.[1];
    const one = {
      number:
        asWritten(text.slice(startsAt, endsAt)) ??
        number.nationalNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3'),
      ...present({
        label: kindIn(said.replace(RELAY, '')),
        extension: number.ext ?? inside,
        note: noteOf(inside === undefined || number.ext !== undefined ? said : before, letters),
      }),
    };
    return [`${number.nationalNumber} ${number.ext ?? inside}`, one] as const;
  });
  return [...new Map([...numbers].reverse()).values()].reverse();
}

/** Where the text about the first of two numbers ends: after its brackets, at a separator, or before a word with a colon. */
function endOfFirst(between: string, isLabeledBefore: boolean): number {
  // A separator right before the second number ends what is said about the first: ", option 1; ".
  const last = between.search(/(?:[,;/|&]|\b(?:or|and)\b)\s*$/i);
  if (last > 0) return last;
  const brackets = /^\s*\([^()]*\)/.exec(between)?.[0].length ?? 0;
  const end = between.slice(brackets).search(/[,;/|&]|\bor\b|\band\b|\s(?=\p{L}+:)/iu);
  return end === -1 ? brackets || (isLabeledBefore ? 0 : between.length) : brackets + end;
}

/** The text itself if it has the form of our own numbers. */
const asWritten = (text: string) => (/^(?:1-)?\d{3}-\d{3}-\d{4}$/.test(text) ? text : undefined);

/** Words that say nothing about a number. */
const NOTHING_MORE =
  /^(?:phone|tel|telephone|call|main|office|voice|number|ph|p|f|tty|tdd|tty\/tdd|fax|text|sms)\.?:?$/i;

/** The note in the text beside a number. */
function noteOf(said: string, letters: string): string | undefined {
  const words = said
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s,;:/|()&.–-]|(?:or|and)\b)+|(?:[\s,;:/|(&–-]|\b(?:or|and))+$/gi, '')
    .trim();
  const balanced = words.includes('(') === words.includes(')') ? words : words.replace(/[()]/g, '');
  const note = [letters, balanced].filter((part) => /[\p{L}\d]/u.test(part)).join('. ');
  return note === '' || NOTHING_MORE.test(note) ? undefined : note;
}

const LINE = '([2-8]-?1-?1|9-?1-?1|9-?8-?8)';
/** A line of three digits alone in a text, or before or after words that say so: "988, press 2", "or call 988". */
const LINES = [
  new RegExp(`^\\D*${LINE}\\D*$`),
  new RegExp(`^${LINE}(?=\\s*(?:[,;:(/]|press\\b|option\\b|then\\b))`, 'i'),
  new RegExp(`\\b(?:call|dial)\\s${LINE}(?![-\\d])`, 'i'),
];

/** "2-1-1 or 866-760-6489" */
const SHORT_AND_LONG = new RegExp(
  `^(?:(?:call|dial)\\s)?${LINE}\\s*(?:[,;/]|or\\b)\\s*(?=\\D*\\d{3}\\D{0,2}\\d{3}\\D?\\d{4})`,
  'i',
);

/** "303-555-0100 or 988" */
const LONG_AND_SHORT = new RegExp(`\\s+or\\s+(?:(?:call|dial)\\s)?(?!7)${LINE}\\W*$`, 'i');

/** Ten digits. */
const FULL = /\d{3}\D{0,3}\d{3}\D?\d{4}/;
/** "844-493-8255 or text TALK to 38255": the code for texting beside a line to call. */
const TEXTING = /(?:\bor\s)?\btext\s(?:\w+\s)?to\s(\d{5,6}|\d{3}-\d{2,3})\b/i;

/** Lines of three digits, and the five or six digits for text messages. */
function shortNumbers(text: string, kind: PhoneLabel | undefined): readonly Found[] {
  if (FULL.test(text)) return [];
  const line = LINES.map((one) => one.exec(text)?.[1]).find((one) => one !== undefined);
  const texting = kind === 'text' || /\b(?:text|sms)\b/i.test(text);
  const [code] = texting ? (/\b\d{3}-?\d{2,3}\b/.exec(text) ?? []) : [];
  const note = /^(?:(?:dial|call|phone)\s)?[\d-]+$/i.test(text) ? undefined : text;
  return [
    ...(code === undefined ? [] : [{ number: code, label: 'text' as const, ...present({ note }) }]),
    ...(line === undefined
      ? []
      : [{ number: line, ...present({ label: code === undefined ? kindIn(text) : undefined, note }) }]),
  ];
}
