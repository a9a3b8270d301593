const VOWEL = /[aeiouáéíóúü]/;
/** Two of these side by side are two syllables (le-er, pa-ís); any other pair is one (bue-no, ciu-dad). */
const STRONG = /[aeoáéóíú]/;

/**
 * The number of syllables of a Spanish word, by its spelling; exact enough for a reading score, not for hyphenation.
 * @param word one word, letters only
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y$/, 'i')
    .replace(/(?<![cp])h/g, '');
  let count = 0;
  let before = '';
  for (const letter of letters) {
    const vowel = VOWEL.test(letter);
    if (vowel && (!VOWEL.test(before) || (STRONG.test(before) && STRONG.test(letter)))) count += 1;
    before = letter;
  }
  return Math.max(1, count);
}
