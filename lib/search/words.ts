/** Splits a text of any of our languages into words to search for. */
import { plainTyped } from '@/lib/typed';

/** Words that are in many names and therefore do not help a search. */
const EMPTY = new Set(
  (
    'a an and at for from get help i in my need of on or some the to with ' +
    'al ayuda con de del el en la las los me mi necesito o para por un una y ' +
    'au aux d des du et l le les ou pour'
  ).split(' '),
);

/** Ethiopic letters that sound the same and are interchanged in writing: each row of letters is read as the row of its second letter. */
const SAME_SOUND = [
  ['ሐ', 'ሀ'],
  ['ኀ', 'ሀ'],
  ['ሠ', 'ሰ'],
  ['ዐ', 'አ'],
  ['ፀ', 'ጸ'],
].map(([from = '', to = '']) => [from.charCodeAt(0), to.charCodeAt(0)] as const);

const inOneRow = (letter: string): string => {
  const code = letter.charCodeAt(0);
  const row = SAME_SOUND.find(([from]) => code >= from && code < from + 7);
  return row ? String.fromCharCode(row[1] + code - row[0]) : letter;
};

/**
 * The normalized words of a text: lower case, without accents, marks and variants (wide letters, the Arabic tatweel, letters that sound the same).
 * Chinese, which has no spaces, is split into pairs of characters.
 */
export function wordsOf(text: string): string[] {
  const plain = plainTyped(text)
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[ىی]/g, 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ک', 'ك')
    .normalize('NFC')
    .replace(/\p{Script=Ethiopic}/gu, inOneRow);
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^[وبل]?ال(?=..)/u, ''))
    .filter((word) => word !== '' && !EMPTY.has(word))
    .flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairsOf(word) : [word]));
}

const pairsOf = (word: string): string[] =>
  word.length < 3 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
