/** Reads tables of text: CSV, with commas, semicolons or tabs. */
import { parse } from 'csv-parse/browser/esm/sync';
import { FORBIDDEN_KEYS } from './json';
import type { Loose } from './loose';

/** The normalized name of a column: `Phone Number` is `phone_number`. */
export const columnName = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** The cells of each row. The separator is the most frequent one in the first line. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split('\n', 1);
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length);
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
  } catch {
    // A quotation mark that never ends.
    return [];
  }
}

/**
 * The rows of a table, each as a record by the names of its columns.
 * @returns undefined if the text is not a table: its first row must have at least one known column
 */
export function readRows(text: string, isKnown: (column: string) => boolean): readonly Loose[] | undefined {
  const [head = [], ...rows] = cellsOf(text);
  const columns = head.map(columnName);
  if (!columns.some(isKnown)) return undefined;
  return rows.map((row) => {
    const cells = new Map<string, string>();
    for (const [at, column] of columns.entries()) {
      const cell = row[at]?.trim() ?? '';
      if (cell === '' || column === '' || FORBIDDEN_KEYS.has(column)) continue;
      // Columns of the same name are one field with several values.
      const before = cells.get(column);
      cells.set(column, before === undefined || before === cell ? cell : `${before}; ${cell}`);
    }
    return Object.fromEntries(cells);
  });
}
