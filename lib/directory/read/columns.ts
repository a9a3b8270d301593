/** The columns that hold each of our fields: `columns.json` lists them. */
import COLUMNS_OF from './columns.json' with { type: 'json' };
import { isAbsent, wordOf } from './loose';

/** The columns of a record by their normalized names, with their values. */
export type Columns = readonly (readonly [string, unknown])[];

/** Our name of a field. */
export type Name = keyof typeof COLUMNS_OF;

/** The columns for each of our names, the most specific first. */
export const NAMES = Object.fromEntries(
  Object.entries(COLUMNS_OF).map(([name, columns]) => [name, columns.split(' ')]),
) as Partial<Record<Name, readonly string[]>> as Readonly<Record<Name, readonly string[]>>;

/** Our names for each column, with the rank of the column for that name: 0 is the most specific. */
export const COLUMNS = new Map<string, [Name, number][]>();
for (const [name, columns] of Object.entries(NAMES)) {
  for (const [rank, column] of columns.entries()) {
    COLUMNS.set(column, [...(COLUMNS.get(column) ?? []), [name as Name, rank]]);
  }
}
/** The values of a record by our names, each from the most specific column that has one. */
export type Said = Partial<Record<Name, unknown>>;

export function saidBy(byColumn: Columns): Said {
  const said: Said = {};
  const ranks: Partial<Record<Name, number>> = {};
  for (const [column, written] of byColumn) {
    const value = Array.isArray(written) ? written.map(wordOf).filter(Boolean).join('; ') : written;
    // A list of conditions stays in its own field.
    const isList = column === 'eligibility' && Array.isArray(written);
    if (typeof value === 'object' || isAbsent(value) || isList) continue;
    for (const [name, rank] of COLUMNS.get(column) ?? []) {
      if (rank >= (ranks[name] ?? Number.POSITIVE_INFINITY)) continue;
      // Hours in a list stay a list.
      said[name] = name === 'schedules' ? written : value;
      ranks[name] = rank;
    }
  }
  return said;
}
