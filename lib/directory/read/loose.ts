/** A record of a file, before anybody looked at what it holds. */
export type Loose = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null, an empty text and an empty list say as much as a field that is not there. */
export function isAbsent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/**
 * A text, a number, yes or no as text; empty where anything else stands. `String` would throw for a record of a file whose
 * `toString` is no function.
 */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The entries of a field: those of its list, or the one that stands there without a list. */
export function entriesIn(value: unknown): readonly unknown[] {
  if (isAbsent(value)) return [];
  return Array.isArray(value) ? value : [value];
}

/** The entries of a field that are records. */
export const recordsIn = (value: unknown): readonly Loose[] => entriesIn(value).filter(isRecord);

/** The first of several fields that says something. */
export const firstPresent = (record: Loose | undefined, fields: readonly string[]): unknown =>
  record && fields.map((field) => record[field]).find((value) => !isAbsent(value));

/** An identifier as text, whatever form it has: a UUID, in braces or not, a word, a number. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const id = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
  return id === '' ? undefined : id;
}

/** Each value that is there, once. */
export const unique = <T>(values: readonly (T | undefined)[]): readonly T[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** The texts that say something, each once, with what stands between them. */
export const joined = (texts: readonly (string | undefined)[], between: string): string =>
  unique(texts)
    .filter((text) => text !== '')
    .join(between);
