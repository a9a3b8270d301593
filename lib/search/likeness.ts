/**
 * Scores how well typed words match a thing. Every typed word must match, at least as a prefix. A word of the name scores higher than other words,
 * and a whole word highest, so that "CAReS" is not "care".
 * @param slips whether a longer word may have one typing error
 * @returns 0 if a word does not match, or if there are no words
 */
export function likeness(
  wanted: readonly string[],
  name: readonly string[],
  more: readonly string[],
  slips: boolean,
): number {
  const best = (word: string, words: readonly string[]) =>
    words.reduce((found, one) => Math.max(found, scoreOf(word, one, slips)), 0);
  const scores = wanted.map((word) => Math.max(3 * best(word, name), best(word, more)));
  return scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** A word must have this many letters to match with a typing error, or inside another word in a script without spaces. */
const LONG = 5;
const runsTogether = /[\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Hangul}]/u;

function scoreOf(wanted: string, word: string, slips: boolean): number {
  if (word === wanted) return 10;
  if (word.startsWith(wanted)) return 3;
  if (runsTogether.test(wanted) && wanted.length > 2 && word.includes(wanted)) return 2;
  // A plural, or another ending.
  if (word.length >= LONG - 1 && wanted.startsWith(word) && wanted.length - word.length <= 2) return 2;
  return slips && wanted.length >= LONG && word.length <= wanted.length + 2 && hasOneSlip(wanted, word)
    ? 1
    : 0;
}

/** Whether one letter is wrong, missing, extra, or swapped with the next. The word may continue with more letters. */
function hasOneSlip(wanted: string, word: string): boolean {
  let at = 0;
  while (at < wanted.length && wanted[at] === word[at]) at++;
  const [left, rest] = [wanted.slice(at), word.slice(at)];
  return (
    rest.slice(1).startsWith(left.slice(1)) ||
    rest.slice(1).startsWith(left) ||
    rest.startsWith(left.slice(1)) ||
    (left[0] === rest[1] && left[1] === rest[0] && rest.slice(2).startsWith(left.slice(2)))
  );
}
