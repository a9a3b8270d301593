/** The kinds of field of a supplied file, each with what makes it wrong. The message of a check is a problem code. */
import * as z from 'zod/mini';
import type { ProblemCode } from './problems';

const problem = (code: ProblemCode): ProblemCode => code;

/** Characters nobody sees: controls, and those that turn the direction of a line around or stand alone for half a character. */
const HIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const plain = (value: string) => !HIDDEN.test(value.replace(/[\t\n\r]/g, ''));
const onOneLine = (value: string) => !HIDDEN.test(value);

/** Sentences: may break into lines, may be empty. */
export const sentences = z
  .string()
  .check(z.maxLength(10_000, problem('too-long')), z.refine(plain, problem('hidden-characters')));

/** Words on one line; empty where the file says so with an empty text. */
export const words = (longest: number) =>
  z
    .string()
    .check(z.maxLength(longest, problem('too-long')), z.refine(onOneLine, problem('hidden-characters')));

/** Words on one line that must be there. */
export const name = words(200).check(z.refine((value) => value.trim() !== '', problem('empty')));

/** An HSDS identifier. */
export const identifier = z.guid();

/** A web address that a link may lead to. Anything but the web (a script, a file, a mail) is refused as unsafe. */
export const webAddress = words(2000).check(
  z.refine((value) => urlOf(value) !== undefined, { error: problem('not-a-url'), abort: true }),
  z.refine((value) => isSafe(urlOf(value)), { error: problem('unsafe-url'), abort: true }),
  // What a browser would mend in silence (spaces, backslashes, letters that look like others) is not written here.
  z.refine(
    (value) => /^https?:\/\/(?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})+$/i.test(value),
    problem('not-a-url'),
  ),
);

export const emailAddress = z.email().check(z.maxLength(254, problem('too-long')));

/** A number that can be dialed: digits and the usual marks between them. Words belong in `description`, extensions in `extension`. */
export const phoneNumber = words(40).check(
  z.refine(
    (value) => /^[\d\s+().\-/"'\u2010-\u2013]*$/.test(value) && /^\D*(?:\d\D*){3,15}$/.test(value),
    problem('not-a-phone'),
  ),
);

/** A language code of ISO 639, as `es`, `spa` or `zh-Hans`. */
export const languageCode = z
  .string()
  .check(
    z.refine((value) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(value), problem('not-a-language')),
  );

/** A list that no screen could show when it is longer. */
export const list = <T extends z.ZodMiniType>(item: T, longest: number) =>
  z.array(item).check(z.maxLength(longest, problem('too-many')));

function urlOf(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

function isSafe(url: URL | undefined): boolean {
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return web && url.username === '' && url.password === '';
}
