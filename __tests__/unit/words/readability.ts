import { syllable } from 'syllable';
import { readAs } from './icu';
import { spanishSyllables } from './spanishSyllables';

/** What a reading formula is computed from. */
interface Measured {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** How hard a text is to read in a language, and the mark it has to reach. */
export interface Formula {
  readonly name: string;
  /** The score of whole sentences. `names` stand in the text but their syllables are not counted. */
  readonly score: (texts: readonly string[], names: readonly string[]) => number;
  readonly plain: (score: number) => boolean;
}

/** The formulas there are, by language. A language without one is read by people only. */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  en: {
    name: 'Flesch-Kincaid grade, at most 6',
    score: (texts, names) => {
      const { wordsPerSentence, syllablesPerWord } = measured(texts, names, syllable);
      return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
    },
    plain: (grade) => grade <= 6,
  },
  es: {
    // Flesch puts sixth grade at 80 to 90, and Fernández Huerta keeps his scale. F is the mean of words in a sentence.
    name: 'Fernández-Huerta, at least 80',
    score: (texts, names) => {
      const { wordsPerSentence, syllablesPerWord } = measured(texts, names, spanishSyllables);
      return 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
    },
    plain: (ease) => ease >= 80,
  },
};

/**
 * The sentences of messages. Labels, headings and buttons are left out: one word each, they would make any page look easy.
 * @param texts messages in ICU MessageFormat
 */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .map((text) => readAs(text).trim())
    .filter((text) => /[.?!:][”)]*$/.test(text))
    .flatMap((text) => text.split(/(?<=[.?!][”)]*)\s+/))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; figures and marks are none. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}

function measured(
  texts: readonly string[],
  names: readonly string[],
  syllables: (word: string) => number,
): Measured {
  const sentences = sentencesOf(texts);
  const count = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
  const counted = sentences.flatMap((sentence) =>
    wordsOf(names.reduce((text, name) => text.replaceAll(name, ' '), sentence)),
  );
  const spoken = counted.reduce((sum, word) => sum + syllables(word), 0);
  return { wordsPerSentence: count / sentences.length, syllablesPerWord: spoken / counted.length };
}
