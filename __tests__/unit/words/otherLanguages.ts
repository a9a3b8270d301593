import { readAs } from './icu';
import { wordsOf } from './readability';
import { NAMES } from './terms';

/** Names that stand in English in every language, beside those of `NAMES`. */
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

/** So many English words in a row, in the same order as in the English message, are no chance. */
const RUN = 3;

/**
 * English that was left in a translation: words in a row that the English message has too, names aside.
 * @returns the runs, empty where there is none
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
 * The forms a plural needs in a language: those that whole numbers to a hundred take and that no exact form (`=1`) takes away. A plural whose
 * only form is `other` says something that fits every number.
 * @param forms as a message has them
 * @returns what is missing, and what the language has no use for
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

/** What a line from right to left would tear apart: a figure that goes on after a mark (`303-555`, `287(g)`), outside isolates. */
export function tornIn(text: string): string[] {
  return text.replace(ISOLATED, '').match(/\d+(?:[-–/]\d+|\([a-z]\))+/g) ?? [];
}
