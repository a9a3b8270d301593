import { messagesOf } from '@/lib/i18n/catalogs';
import type { DirectoryWords } from '@/lib/node/publish/exportDirectory';
import en from '@/messages/en.json';

const sentences = messagesOf('en').places as Readonly<Record<string, string>>;

/** The English words that the build exports the directory with. */
export const ENGLISH: DirectoryWords = {
  offers: (id) => sentences[id] ?? '',
  languageNote: (note) => en.directory.languages[note],
};
