/** A record of a file. Its fields are not checked yet. */
export type Loose = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a field is missing, null, an empty text or an empty list. */
export function isAbsent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/**
 * A text, a number or a boolean as text; empty for anything else. `String` would throw for a record whose `toString` is not a
 * function.
 */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Whether a field says yes, as tables write it: `Yes`, `TRUE`, `1`, `x`. */
export const isYes = (value: unknown): boolean => /^(?:true|yes|y|x|1)$/i.test(wordOf(value));

/** The entries of a field: those of its list, or its single value. */
export function entriesIn(value: unknown): readonly unknown[] {
  if (isAbsent(value)) return [];
  return Array.isArray(value) ? value : [value];
}

/** The entries of a field that are records. */
export const recordsIn = (value: unknown): readonly Loose[] => entriesIn(value).filter(isRecord);

/** The value of the first of several fields that is not absent. */
export function firstPresent(record: Loose | undefined, fields: readonly string[]): unknown {
  const field = record && fields.find((one) => !isAbsent(record[one]));
  return field === undefined ? undefined : record?.[field];
}

/** An identifier as text, whatever form it has: a UUID, in braces or not, a word, a number. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const id = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
  return id === '' ? undefined : id;
}

/** The values without undefined and without repetitions. */
export function unique<T>(values: readonly (T | undefined)[]): readonly T[] {
  const known = values.filter((value) => value !== undefined);
  return known.length < 2 ? known : [...new Set(known)];
}

/** Joins texts. Leaves out empty ones and repetitions. */
export const joined = (texts: readonly (string | undefined)[], between: string): string =>
  unique(texts)
    .filter((text) => text !== '')
    .join(between);
