/** Converts what people write instead of digits into digits. */

/** The zeros of other scripts in copied numbers: Arabic, Persian, Devanagari. */
const ZEROS = [0x966, 0x6f0, 0x660];

function ourDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (ZEROS.find((zero) => code >= zero) ?? code));
}

/** Removes invisible marks of copied numbers, and uses digits 0 to 9 and plain hyphens. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fb]/g, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, ourDigit)
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const keyOf = (letter: string) => String(KEYS.findIndex((letters) => letters.includes(letter)) + 2);

/** Three digits, then seven or more letters and digits: a word that is dialed by the letters on the keys. Not "988 Lifeline". */
const IN_LETTERS =
  /(\b1[-.\s])?(\(\d{3}\)\s?|\b(?!\d11|988)\d{3}[-.\s])((?=[\d-.]*[A-Z])[A-Z\d](?:[-.]?[A-Z\d]){6,})(?!\w)/gi;

/** Replaces letters by digits. Three or more letters in a row are a word; fewer are an extension or a note. */
export const keyed = (text: string): string =>
  text.replace(IN_LETTERS, (all, one: string | undefined, area: string, rest: string) => {
    const keys = rest.replace(/[-.]/g, '').toUpperCase();
    if (!/[A-Z]{3}/i.test(rest) || /^\d{7}|EXT/.test(keys)) return all;
    const digits = keys.replace(/[A-Z]/g, keyOf);
    return `${one ?? ''}${area}${digits.slice(0, 3)}-${digits.slice(3, 7)}`;
  });

const NUMBER_AFTER_A_MARK =
  /(\d{3}[-. ]?\d{4}\s+|\d\s*[,;]\s*)(?=(?:\+?1[-. ]?)?\(?[2-9]\d{2}\)?[-. ]{0,2}\d{3}[-. ]?\d{4}\b)/g;
const SECOND_WITHOUT_AREA =
  /(\(?\b[2-9]\d{2}\)?[-.\s]{0,2})(\d{3}[-.\s]?\d{4})\s*(?:[,;/&]|\bor\b|\band\b)\s*(\d{3}-\d{4})(?![-.\s]?\d)/gi;
const SECOND_BY_ITS_END =
  /(\(?\b[2-9]\d{2}\)?[-.\s]?\d{3}[-.\s]?)(\d{4})(\s*(?:\/|&|\bor\b|\band\b)\s*)(\d{4})(?![-.\s]?\d)/gi;

/** Writes each number in full, also the second of a pair and a number with an international prefix. */
export const writtenOut = (text: string): string =>
  text
    // After a comma the library expects an extension, even if a second number starts there.
    .replace(NUMBER_AFTER_A_MARK, (before) => `${before.replace(/[\s,;]+$/, '')} or `)
    .replace(/^(?:001|011\s*1)(?=[\s.-]?\(?[2-9])/, '+1')
    .replace(/^011[\s.-]*(?=[2-9])/, '+')
    .replace(SECOND_WITHOUT_AREA, '$1$2 or $1$3')
    .replace(SECOND_BY_ITS_END, '$1$2$3$1$4');
