import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a table: its text as written, for the message of a failing test, and its cells by column name. */
export interface Line {
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
}

const FOLDER = join(process.cwd(), '__tests__/unit/rules/second-opinion');

/** Facts whose values are unique, so that the tables do not name the fact. */
const NAMED_BY_VALUE: Readonly<Record<string, string>> = {
  'under-18': 'applicantAge',
  '18-or-older': 'applicantAge',
  'self-or-household': 'appliesFor',
  'child-only': 'appliesFor',
  'not-applying': 'appliesFor',
};

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * Reads every Markdown table of a file in this folder.
 * @param file name of the file
 * @returns its lines in order
 * @throws Error if a line and its header have different numbers of cells
 */
export function readTable(file: string): Line[] {
  const lines: Line[] = [];
  let header: string[] | undefined;
  for (const text of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
    if (!text.startsWith('|')) {
      header = undefined;
      continue;
    }
    if (text.startsWith('|---')) continue;
    const cells = cellsOf(text);
    if (header === undefined) {
      header = cells;
      continue;
    }
    if (cells.length !== header.length) throw new Error(`${file}: wrong number of cells in ${text}`);
    lines.push({ text, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) });
  }
  return lines;
}

/**
 * The cell of a column.
 * @throws Error if the table has no such column
 */
export function cell(line: Line, column: string): string {
  const found = line.cells[column];
  if (found === undefined) throw new Error(`no column "${column}" in ${line.text}`);
  return found;
}

/** The parts of a cell that lists things with commas. */
export const listed = (text: string): string[] => text.split(',').map((part) => part.trim());

/**
 * Turns a list of facts, as the tables write it, into a record of facts.
 * @param text such as `housing-assistance, 18-or-older, provider city`, or `nothing known`
 * @throws Error if a fact is named twice, or a part has more than two words
 */
export function readFacts(text: string): Record<string, string> {
  const facts: Record<string, string> = {};
  if (text === 'nothing known') return facts;
  for (const part of listed(text)) {
    const words = part.split(' ');
    if (words.length > 2) throw new Error(`cannot read the fact "${part}"`);
    const [first = '', second] = words;
    const name = second === undefined ? (NAMED_BY_VALUE[first] ?? 'service') : first;
    if (name in facts) throw new Error(`"${name}" is named twice in "${text}"`);
    facts[name] = second ?? first;
  }
  return facts;
}
