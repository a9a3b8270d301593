import type { Locale } from './locales';

/** Where an island finds its words in a language that is not inside its script, and the hash the browser holds it to. */
export interface LanguageFile {
  readonly address: string;
  readonly integrity: string;
}

/** The file of each further language. */
export type LanguageFiles = { readonly [code in Locale]?: LanguageFile };
