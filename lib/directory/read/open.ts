/** Opens one file: what it is, and the records or the table it holds. */
import type { Problem, Refusal } from '../problems';
import { decode, otherKind } from './decode';
import { type Envelope, envelopeOf, fromTables } from './envelope';
import { readJson } from './json';
import { LIMITS } from './limits';
import { isRecord, type Loose, recordsIn } from './loose';
import { readRows } from './rows';
import { type Table, tableOf } from './tables';
import { isUsualName, underUsualNames } from './usualNames';

/** What one file holds: one of these. */
export interface Opened {
  readonly refused?: Problem;
  readonly envelope?: Envelope;
  /** One table of several that belong together: its rows are joined with those of the others. */
  readonly table?: readonly [Table, readonly Loose[]];
}

/** A file of which nothing is used. */
export const refused = (code: Refusal, line?: number): Opened => ({
  refused: { code, path: '', ...(line === undefined ? {} : { line }) },
});

/** @param name the file's name, which tells the table of a tabular package. Never throws, whatever the file holds. */
export function openFile(name: string, content: Uint8Array | string): Opened {
  try {
    if (typeof content === 'string') return openText(name, content);
    if (content.length > LIMITS.bytes) return refused('too-large');
    const other = otherKind(content);
    return other === undefined ? openText(name, decode(content)) : refused(other);
  } catch {
    // Nothing is known to lead here; a page that asked must stay as it was even so.
    return refused('unreadable');
  }
}

function openText(name: string, written: string): Opened {
  const text = written.replace(/^\uFEFF/, '');
  const start = /\S[\s\S]{0,200}/.exec(text.slice(0, 10_000))?.[0] ?? '';
  if (text.trim() === '') return refused('empty-file');
  if (/^<(?:!doctype\s+html|html|head|body|script|!--)/i.test(start)) return refused('web-page');
  if (start.startsWith('<')) return refused('xml-file');
  if (/^[[{"]/.test(start) || /^(?:null|true|false|-?\d+)\s*$/.test(text.trim())) return openJson(text);
  return openTable(name, text);
}

function openJson(text: string): Opened {
  const reading = readJson(text);
  if (reading.ok) return isPackage(reading.value) ? refused('package-description') : opened(reading.value);
  const lines = reading.problem.code === 'not-json' ? jsonLines(text) : undefined;
  return lines ?? { refused: reading.problem };
}

/** The description of a tabular package: the names of its files, without what they hold. */
const isPackage = (value: unknown) =>
  isRecord(value) &&
  Array.isArray(value.resources) &&
  recordsIn(value.resources).some(({ path, data }) => path !== undefined && data === undefined);

function opened(value: unknown): Opened {
  const envelope = envelopeOf(value);
  if (envelope === undefined) return refused('not-a-directory');
  return envelope.records.length === 0 ? refused('no-places') : { envelope };
}

/** One record a line. The second line tells it from a file that is simply broken. */
function jsonLines(text: string): Opened | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.slice(0, 2).every((line) => readJson(line).ok)) return undefined;
  const readings = lines.map(readJson);
  for (const one of readings) if (!one.ok && one.problem.code !== 'not-json') return { refused: one.problem };
  // A line that is cut off is one record that is none.
  return opened(readings.map((one) => (one.ok ? one.value : undefined)));
}

function openTable(name: string, text: string): Opened {
  const rows = readRows(text, isUsualName);
  // A line of words with no column that we know is not meant as a table.
  if (rows === undefined) return refused(/^[^\n]*[,;\t]/.test(text) ? 'table-without-names' : 'not-json', 1);
  const table = tableOf(name.replace(/^.*[\\/]/, '').replace(/^[\d\W]+\w?[-_ ]+/, ''));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isJoined = columns.some((column) => /^(?:organization|service|location)_id$/.test(column));
  const isWhole = table === 'location' || (table === 'organization' && columns.includes('id'));
  if (table === undefined || !(isJoined || isWhole)) return opened(rows);
  // The standard's columns; services and organizations may use other names for what describes them.
  const named = table === 'service' || table === 'organization' ? rows.map(underUsualNames) : rows;
  return { table: [table, named] };
}

/** Records, and the file with which they are told. */
export interface Source {
  readonly file: number;
  readonly envelope: Envelope;
}

/** Tables that were opened together are joined. What comes of them is told with the first table that gives records. */
export function sourcesOf(opened: readonly Opened[]): readonly Source[] {
  const sources = opened.flatMap(({ envelope }, file) =>
    envelope === undefined ? [] : [{ file, envelope }],
  );
  const tables = new Map<Table, readonly Loose[]>();
  for (const { table } of opened)
    if (table !== undefined) tables.set(table[0], [...(tables.get(table[0]) ?? []), ...table[1]]);
  const main = (['service', 'organization', 'location'] as const).find((table) => tables.has(table));
  const [first = main] = main === undefined ? tables.keys() : [];
  if (first === undefined) return sources;
  const file = opened.findIndex(({ table }) => table?.[0] === first);
  return [...sources, { file, envelope: fromTables(tables) }];
}
