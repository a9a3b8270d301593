const VOWELS = 'aeiouyàâäéèêëîïôöùûüœæ';
const GROUP = new RegExp(`[${VOWELS}]+`, 'g');

/** Words in -ent that are not third person plural verbs, where -ent is silent. */
const HEARD =
  /(?:ment|argent|urgent|souvent|cent|agent|parent|récent|présent|accident|client|content|absent)s?$/;

/**
 * The number of spoken syllables of a French word, by its spelling; exact enough for a reading score.
 * @param word one word, letters only
 */
export function frenchSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’'-]/g, '')
    .replace(/qu(?=[aeiouéèêoy])/g, 'q')
    .replace(/gu(?=[eiéèêy])/g, 'g');
  const spoken = HEARD.test(letters)
    ? letters.replace(/s$/, '')
    : letters.replace(new RegExp(`(?<=[^${VOWELS}])(?:es?|ent)$`), '');
  const groups = spoken
    .replace(new RegExp(`(?<=[${VOWELS}])y(?=[${VOWELS}])`, 'g'), 'j')
    .replace(/é(?=[aoué])/g, 'é-')
    .match(GROUP);
  return Math.max(1, groups?.length ?? 0);
}
