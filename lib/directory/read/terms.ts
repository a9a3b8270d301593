/** What the classifications of a record say: attributes of our own taxonomy, and codes of the others. */
import { isOurs, isTerm, problemOfValue, type Term } from '../taxonomy';
import type { Tell } from './fields';
import { idOf, isRecord, type Loose, recordsIn } from './loose';

/** Values are found whatever their capitals; hyphens may be blanks. */
const keyed = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** One classification of a record: under which term of which taxonomy, with what value. */
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

/** Every value that our taxonomy gives under a term. What it does not know is told and left out. */
export function ourValues(
  given: readonly Classification[],
  term: Term,
  tell: Tell = () => {},
): readonly string[] {
  if (given.length === 0) return [];
  const values = given.flatMap(({ ours, code, value: written }) => {
    if (!ours || code !== term) return [];
    const value = term === 'as-of' ? written.toLowerCase() : keyed(written);
    const problem = value === '' ? ('missing' as const) : problemOfValue(term, value);
    if (problem === undefined) return [value];
    tell(`attributes.${term}`, problem);
    return [];
  });
  return [...new Set(values)];
}

/** The first value under a term. */
export const ourValue = (given: readonly Classification[], term: Term, tell?: Tell): string | undefined =>
  ourValues(given, term, tell)[0];

/** Our taxonomy's terms that we do not have. */
export function tellUnknownTerms(given: readonly Classification[], tell: Tell): void {
  for (const { ours, code } of given) if (ours && !isTerm(code)) tell('attributes', 'unknown-value');
}

/** A term of somebody else's taxonomy. */
export interface ForeignTerm {
  readonly taxonomy: string;
  readonly code: string;
  readonly name: string;
}

/** The terms of other taxonomies under which a record stands, in any of the fields that files put them. */
export function foreignTerms(record: Loose | undefined): readonly ForeignTerm[] {
  if (record === undefined) return [];
  const fields = [
    'attributes',
    'taxonomy_terms',
    'taxonomies',
    'taxonomy',
    'categories',
    'service_taxonomies',
  ];
  return fields
    .filter((field) => record[field] !== undefined)
    .flatMap((field) => {
      const texts = Array.isArray(record[field])
        ? record[field].filter((one) => typeof one === 'string')
        : [];
      const named = texts.map((name: string) => ({ taxonomy: '', code: name, name }));
      return [...classificationsIn(record[field]).filter(({ ours }) => !ours), ...named];
    });
}
