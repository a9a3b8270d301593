import { syllable } from 'syllable';
import { frenchSyllables } from './frenchSyllables';
import { readAs } from './icu';
import { spanishSyllables } from './spanishSyllables';

/** The input of a reading formula. */
interface Measured {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** A reading formula of a language, and the score that a text must reach. */
export interface Formula {
  readonly name: string;
  /** The score of whole sentences. The syllables of `names` do not count. */
  readonly score: (texts: readonly string[], names: readonly string[]) => number;
  readonly plain: (score: number) => boolean;
}

/** The formulas by language. */
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
    // Sixth grade is 80 to 90 in Flesch's scale, which Fernández Huerta keeps. F is the mean number of words in a sentence.
    name: 'Fernández-Huerta, at least 80',
    score: (texts, names) => {
      const { wordsPerSentence, syllablesPerWord } = measured(texts, names, spanishSyllables);
      return 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
    },
    plain: (ease) => ease >= 80,
  },
  fr: {
    // Flesch for French. The same text scores lower than in English, because silent letters make words longer.
    name: 'Kandel-Moles, at least 70',
    score: (texts, names) => {
      const { wordsPerSentence, syllablesPerWord } = measured(texts, names, frenchSyllables);
      return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord;
    },
    plain: (ease) => ease >= 70,
  },
  ru: {
    // Solovyev, Ivanov and Solnyshkina (2018) fitted Flesch-Kincaid to Russian schoolbooks, so that it gives a grade. Oborneva's
    // ease, fitted to novels, has no grades to compare with.
    name: 'Flesch-Kincaid grade for Russian, at most 6',
    score: (texts, names) => {
      const { wordsPerSentence, syllablesPerWord } = measured(texts, names, russianSyllables);
      return 0.36 * wordsPerSentence + 5.76 * syllablesPerWord - 11.97;
    },
    plain: (grade) => grade <= 6,
  },
};

/**
 * The sentences of messages, without labels, headings and buttons, which would make any page look easy.
 * @param texts messages in ICU MessageFormat
 */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .map((text) => readAs(text).trim())
    .filter((text) => ENDS.test(text))
    .flatMap((text) => text.split(BETWEEN))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The end of a sentence, also in Arabic, Nepali (danda), Amharic and Chinese, which has no space after it. */
const ENDS = /[.?!:؟।።፣፥。？！：][”»」）)]*$/u;
const BETWEEN = /(?<=[.?!؟।።][”»)]*)\s+|(?<=[。？！][”」）]*)(?=.)/u;

/** Every vowel letter is a syllable. */
const russianSyllables = (word: string): number => word.match(/[аеёиоуыэюя]/giu)?.length ?? 0;

/** The words of a text, without figures and marks. Chinese, which has no spaces, is split by a dictionary. */
export function wordsOf(text: string): string[] {
  if (/\p{Script=Han}/u.test(text)) {
    return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
  }
  return text.match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [];
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
