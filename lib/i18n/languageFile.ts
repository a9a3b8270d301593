import type { Locale } from './locales';

/** The file of a language that is not bundled, with the hash that the browser checks. */
export interface LanguageFile {
  readonly address: string;
  readonly integrity: string;
}

/** The files of all languages that are not bundled. */
export type LanguageFiles = { readonly [code in Locale]?: LanguageFile };
