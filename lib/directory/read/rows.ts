/** Reads tables of text: CSV, with commas, semicolons, tabs or bars. */
import { parse } from 'csv-parse/browser/esm/sync';
import { FORBIDDEN_KEYS } from './json';
import type { Loose } from './loose';

/** The normalized name of a column: `Phone Number` is `phone_number`. */
export const columnName = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    // Salesforce marks the fields that an organization has added.
    .replace(/__c$/, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** The cells of each row. The separator is the most frequent one in the first line, unless Excel names it in a line of its own. */
function cellsOf(written: string): readonly (readonly string[])[] {
  const [line = '', named] = /^sep=(.)\r?\n/i.exec(written) ?? [];
  const text = written.slice(line.length);
  const [first = ''] = text.split('\n', 1);
  const [most = ','] = [',', ';', '\t', '|'].sort((a, b) => first.split(b).length - first.split(a).length);
  const delimiter = named ?? most;
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

/** The rows of a table, each as a record by the names of its columns, and the headings as they were written. */
export interface Rows {
  readonly rows: readonly Loose[];
  readonly headings: ReadonlyMap<string, string>;
}

/** How many rows are searched for the names of the columns. */
const MOST_TITLES = 10;

/** @returns undefined if the text is not a table: its first row must have a known column, or one of the next rows two */
export function readRows(text: string, isKnown: (column: string) => boolean): Rows | undefined {
  const cells = cellsOf(text);
  const known = (row: readonly string[]) => row.map(columnName).filter(isKnown).length;
  // A title may stand above the names of the columns.
  const at = cells.slice(0, MOST_TITLES).findIndex((row, line) => known(row) > (line === 0 ? 0 : 1));
  const [head, ...body] = at === -1 ? [] : cells.slice(at);
  if (head === undefined) return undefined;
  const columns = head.map(columnName);
  const rows = body.map((row) => {
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
  return { rows, headings: new Map(columns.map((column, at) => [column, head[at] ?? column])) };
}
