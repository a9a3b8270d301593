import type { DirectoryWords } from '@/lib/directory/export';
import en from '@/messages/en.json';

const sentences: Readonly<Record<string, string>> = en.places;

/** The English words that the build exports the directory with. */
export const ENGLISH: DirectoryWords = {
  offers: (id) => sentences[id] ?? '',
  languageNote: (note) => en.directory.languages[note],
};
