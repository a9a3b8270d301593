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

/** The records of a field: those of its list, or the one that stands there without a list. */
export function recordsIn(value: unknown): readonly Loose[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  return isRecord(value) ? [value] : [];
}

/** The entries of a field: those of its list, or the one that stands there without a list. */
export function entriesIn(value: unknown): readonly unknown[] {
  if (isAbsent(value)) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first of several fields that says something. */
export function firstPresent(record: Loose | undefined, fields: readonly string[]): unknown {
  if (record === undefined) return undefined;
  return fields.map((field) => record[field]).find((value) => !isAbsent(value));
}

/** An identifier as text, whatever form it has: a UUID, in braces or not, a word, a number. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const id = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
  return id === '' ? undefined : id;
}

/** The fields of a record that say something: those that are undefined or an empty list are left out. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const [field, value] of Object.entries(fields) as [keyof T, T[keyof T]][]) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    said[field] = value as Exclude<T[keyof T], undefined>;
  }
  return said;
}
