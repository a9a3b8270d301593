/** Reads single fields. An absent field is undefined; so is a wrong one, which is also reported. */
import { isDay } from '../asOf';
import type { Remark } from '../problems';
import { LIMITS } from './limits';
import { entriesIn, isAbsent, isRecord, type Loose, unique } from './loose';
import { plainLine, plainText } from './plainText';

/** Reports that a field of the current record was left out or cut. */
export type Tell = (field: string, why: Remark) => void;

/** Cuts a text, between words if possible. */
function cut(text: string, longest: number): string {
  const shorter = text.slice(0, longest - 1);
  const space = shorter.lastIndexOf(' ');
  return `${(space > longest / 2 ? shorter.slice(0, space) : shorter).replace(/[\ud800-\udbff]$/, '')}…`;
}

function textOf(value: unknown, field: string, tell: Tell, read: (text: string) => string, longest: number) {
  if (isAbsent(value)) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    tell(field, 'wrong-type');
    return undefined;
  }
  // Parsing markup takes time, so a very long text is cut before it is parsed.
  const plain = read(String(value).slice(0, longest * 8));
  if (plain.length <= longest) return plain === '' ? undefined : plain;
  tell(field, 'cut');
  return cut(plain, longest);
}

/** A name or another text on one line. */
export const lineOf = (value: unknown, field: string, tell: Tell): string | undefined =>
  textOf(value, field, tell, plainLine, LIMITS.name);

/** Sentences, which may be on several lines. */
export const sentencesOf = (value: unknown, field: string, tell: Tell): string | undefined =>
  textOf(value, field, tell, plainText, LIMITS.text);

/** A number, also one written as text. */
export function numberOf(value: unknown, field: string, tell: Tell): number | undefined {
  if (isAbsent(value)) return undefined;
  const number = typeof value === 'string' ? Number(value.trim()) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  tell(field, 'wrong-type');
  return undefined;
}

/** A web address for a link; the first if there are several. Other schemes than http and https are refused as unsafe. */
export function webAddressOf(value: unknown, field: string, tell: Tell): string | undefined {
  const text = lineOf(value, field, tell);
  const [first = ''] = text?.split(/[\s;,]+(?=https?:|www\.|$)/i) ?? [];
  if (first === '') return undefined;
  const scheme = /^[a-z][a-z\d+.-]*:(?!\d+(?:\/|$))/i.test(first);
  const url = urlOf(scheme ? first : `https://${first.replace(/^\/\//, '')}`);
  if (url === undefined || /\s/.test(first)) return left(field, 'not-a-url', tell);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.username !== '' || url.password !== '') return left(field, 'unsafe-url', tell);
  if (!/\w\.[a-z\d-]{2,}$/i.test(url.hostname)) return left(field, 'not-a-url', tell);
  // A valid address stays as it was written; `url.href` would add a slash at its end.
  return /^https?:\/\/(?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})+$/i.test(first) ? first : url.href;
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** An email address; the first if there are several. */
export function emailOf(value: unknown, field: string, tell: Tell): string | undefined {
  const text = lineOf(value, field, tell);
  const [first = ''] = text?.replace(/^mailto:/i, '').split(/[\s;,]+/) ?? [];
  if (first === '') return undefined;
  const right = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(first);
  return right && first.length <= LIMITS.name ? first : left(field, 'not-an-email', tell);
}

/** A day as `2026-05-01`, also from a date with a time, or from the American `5/1/2026`. */
export function dayOf(value: unknown, field: string, tell: Tell): string | undefined {
  const text = lineOf(value, field, tell);
  if (text === undefined) return undefined;
  const [, month = '', date = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? [];
  const day = year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : left(field, 'not-a-day', tell);
}

function left(field: string, why: Remark, tell: Tell): undefined {
  tell(field, why);
  return undefined;
}

/**
 * The sentences of a field that may be one text, a list of texts, or records.
 * @param read the fields of such a record, of which the first present one has the text; or a function that makes the text
 */
export function sentencesIn(
  value: unknown,
  field: string,
  read: readonly string[] | ((record: Loose, field: string) => string | undefined),
  tell: Tell,
): readonly string[] {
  const entries = entriesIn(value);
  if (entries.length > LIMITS.entries) tell(field, 'too-many');
  const textOf = (entry: unknown) => {
    if (!isRecord(entry)) return sentencesOf(entry, field, tell);
    if (typeof read === 'function') return read(entry, field);
    const name = read.find((one) => !isAbsent(entry[one])) ?? '';
    return sentencesOf(entry[name], `${field}.${name}`, tell);
  };
  return unique(entries.slice(0, LIMITS.entries).map(textOf));
}
