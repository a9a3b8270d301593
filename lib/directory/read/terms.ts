/** Reads the classifications of a record: attributes of our own taxonomy, and terms of others. */
import { isOurs, problemOfValue, TERMS, type Term, type ValueOf } from '../taxonomy';
import type { Tell } from './fields';
import { idOf, isRecord, type Loose, recordsIn, unique } from './loose';

/** In lower case, with hyphens for spaces: values match however they are written. */
const keyed = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** One classification of a record: a term of a taxonomy, and its value. */
export interface Classification {
  readonly taxonomy: string;
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly ours: boolean;
}

/** The classifications in a field of attributes or of terms. */
export const classificationsIn = (value: unknown): readonly Classification[] =>
  recordsIn(value).map(classificationOf);

function classificationOf(attribute: Loose): Classification {
  const term: Loose = isRecord(attribute.taxonomy_term) ? attribute.taxonomy_term : attribute;
  const detail: unknown = isRecord(term.taxonomy_detail)
    ? term.taxonomy_detail.name
    : (term.taxonomy ?? term.vocabulary);
  const taxonomy = idOf(detail) ?? '';
  const code = idOf(term.code) ?? idOf(term.term) ?? idOf(term.taxonomy_id) ?? '';
  const ours = isOurs(keyed(taxonomy));
  return {
    taxonomy,
    code: ours ? keyed(code) : code,
    name: idOf(term.name) ?? '',
    value: idOf(attribute.value) ?? '',
    ours,
  };
}

/** The values of a term of our taxonomy. Unknown values are reported and left out. */
export function ourValues<T extends Term>(
  given: readonly Classification[],
  term: T,
  tell: Tell = () => {},
): readonly ValueOf<T>[] {
  const values = given
    .filter(({ ours, code }) => ours && code === term)
    .flatMap(({ value: written }) => {
      const value = term === 'as-of' ? written.toLowerCase() : keyed(written);
      const problem = value === '' ? ('missing' as const) : problemOfValue(term, value);
      if (problem === undefined) return [value as ValueOf<T>];
      tell(`attributes.${term}`, problem);
      return [];
    });
  return unique(values);
}

/** The first value of a term of our taxonomy. */
export const ourValue = <T extends Term>(
  given: readonly Classification[],
  term: T,
  tell?: Tell,
): ValueOf<T> | undefined => ourValues(given, term, tell)[0];

/** Reports unknown terms of our taxonomy. */
export function tellUnknownTerms(given: readonly Classification[], tell: Tell): void {
  for (const { ours, code } of given)
    if (ours && !Object.hasOwn(TERMS, code)) tell('attributes', 'unknown-value');
}

/** The fields in which files have terms of other taxonomies. */
const FIELDS = 'attributes taxonomy_terms taxonomies taxonomy categories service_taxonomies'.split(' ');

/** The terms of a record in other taxonomies. */
export const foreignTerms = (record: Loose = {}): readonly Omit<Classification, 'value'>[] =>
  FIELDS.flatMap((field) => {
    const value = record[field];
    const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    return [
      ...classificationsIn(value).filter(({ ours }) => !ours),
      ...texts.map((name: string) => ({ taxonomy: '', code: name, name, ours: false })),
    ];
  });
