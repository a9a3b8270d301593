/** Makes what people write in place of digits into digits. */

/** The zeros of other digits that stand in copied numbers: Arabic, Persian, Devanagari. */
const ZEROS = [0x966, 0x6f0, 0x660];

function ourDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (ZEROS.find((zero) => code >= zero) ?? code));
}

/** Without marks that came along when a number was copied, and with our digits and hyphens. */
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

/** Three digits, then seven or more letters and digits: a word that is dialed by the letters on the keys. */
const IN_LETTERS =
  /(\b1[-.\s])?(\(\d{3}\)\s?|\b\d{3}[-.\s])((?=[\d-.]*[A-Z])[A-Z\d](?:[-.]?[A-Z\d]){6,})(?!\w)/gi;

/** Digits in place of letters. Three letters or more in a row make a word; fewer are an extension or a note. */
export const keyed = (text: string): string =>
  text.replace(IN_LETTERS, (all, one: string | undefined, area: string, rest: string) => {
    const keys = rest.replace(/[-.]/g, '').toUpperCase();
    if (!/[A-Z]{3}/i.test(rest) || /^\d{7}|EXT/.test(keys)) return all;
    const digits = keys.replace(/[A-Z]/g, keyOf);
    return `${one ?? ''}${area}${digits.slice(0, 3)}-${digits.slice(3, 7)}`;
  });

const NUMBER_AFTER_A_MARK = /\s*[,;]\s*(?=(?:\+?1[-. ]?)?\(?[2-9]\d{2}\)?[-. ]{0,2}\d{3}[-. ]?\d{4}\b)/g;
const SECOND_BY_ITS_END =
  /(\(?\b[2-9]\d{2}\)?[-.\s]?\d{3}[-.\s]?)(\d{4})(\s*(?:\/|&|\bor\b|\band\b)\s*)(\d{4})(?![-.\s]?\d)/gi;

/** Each number written out: the second of a pair too, and one with the prefix that is dialed from abroad. */
export const writtenOut = (text: string): string =>
  text
    // Behind a comma the library looks for an extension, also where a second number begins.
    .replace(NUMBER_AFTER_A_MARK, ' or ')
    .replace(/^(?:001|011\s*1)(?=[\s.-]?\(?[2-9])/, '+1')
    .replace(SECOND_BY_ITS_END, '$1$2$3$1$4');
