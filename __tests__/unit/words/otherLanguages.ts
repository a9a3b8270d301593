import { readAs } from './icu';
import { wordsOf } from './readability';
import { NAMES } from './terms';

/** Names that are in English in every language, in addition to `NAMES`. */
const PROPER: readonly string[] = [
  ...NAMES,
  'SNAP Medicaid WIC',
  'Medicaid Health First Colorado',
  'Hunger Free Colorado',
  'Colorado Works TANF',
  '8 U.S.C. 1642d',
  'docs/directory.md',
  'St Vrain Valley',
];

/** This many English words in a row, in the order of the English message, count as untranslated. */
const RUN = 3;

/**
 * English left in a translation: runs of words that the English message has too, except names.
 * @returns the runs
 */
export function englishLeftIn(text: string, english: string): string[] {
  const theirs = wordsOf(withoutNames(readAs(text)));
  const ours = new Set(runsOf(wordsOf(withoutNames(readAs(english)))));
  return runsOf(theirs).filter((run) => ours.has(run));
}

const withoutNames = (text: string): string =>
  PROPER.reduce((rest, name) => rest.replaceAll(name, ' | '), text.replace(/[(),:·]/g, ''));

const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, index) =>
    words
      .slice(index, index + RUN)
      .join(' ')
      .toLowerCase(),
  );

/**
 * Compares the forms of a plural with those that the language uses for 0 to 100 and that no exact form (`=1`) replaces. A plural with only `other` fits
 * every number.
 * @param forms the forms in a message
 * @returns the missing and the unused forms
 */
export function wrongForms(language: string, forms: readonly string[]): string[] {
  const rules = new Intl.PluralRules(language);
  const exact = new Set(forms.filter((form) => form.startsWith('=')).map((form) => Number(form.slice(1))));
  const needed = new Set<string>(['other']);
  for (let number = 0; number <= 100; number++) if (!exact.has(number)) needed.add(rules.select(number));
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  const words = forms.filter((form) => !form.startsWith('='));
  return [
    ...(words.length > 1
      ? [...needed].filter((form) => !words.includes(form)).map((form) => `lacks ${form}`)
      : []),
    ...words.filter((form) => !known.includes(form)).map((form) => `never ${form}`),
  ];
}

const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g;

/** Figures that contain a mark (`303-555`, `287(g)`) outside isolates, which a right-to-left line would reorder. */
export function tornIn(text: string): string[] {
  return text.replace(ISOLATED, '').match(/\d+(?:[-–/]\d+|\([a-z]\))+/g) ?? [];
}
