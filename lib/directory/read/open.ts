/** Opens one file: recognizes its format, and finds its records or its table. */
import type { Problem, Refusal } from '../problems';
import { decode, otherKind } from './decode';
import { type Envelope, envelopeOf, fromTables } from './envelope';
import { readJson } from './json';
import { LIMITS } from './limits';
import { isRecord, type Loose, recordsIn } from './loose';
import { notReadIn } from './notRead';
import { readRows } from './rows';
import { type Table, tableOf } from './tables';
import { isUsualName, underUsualNames } from './usualNames';

/** What one file holds: one of these. */
export interface Opened {
  readonly refused?: Problem;
  readonly envelope?: Envelope;
  /** One table of several that belong together: its rows are joined with those of the others. */
  readonly table?: readonly [Table, readonly Loose[]];
  /** Its columns or fields that nothing reads. */
  readonly notRead?: readonly string[];
}

/** The result for a file that is not used. */
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
    // No file is known to cause this. If one does, the page that opens it must go on working.
    return refused('unreadable');
  }
}

function openText(name: string, written: string): Opened {
  const text = written.replace(/^\uFEFF/, '');
  const start = /\S[\s\S]{0,200}/.exec(text.slice(0, 10_000))?.[0] ?? '';
  if (text.trim() === '') return refused('empty-file');
  if (/^<(?:!doctype\s+html|html|head|body|script|!--)/i.test(start)) return refused('web-page');
  if (start.startsWith('<')) return refused('xml-file');
  // A table may begin with a quoted heading.
  if (/^(?:[[{]|"(?![^"\n]*"\s*[,;\t|]))/.test(start) || /^(?:null|true|false|-?\d+)\s*$/.test(text.trim()))
    return openJson(text);
  return openTable(name, text);
}

function openJson(text: string): Opened {
  const reading = readJson(text);
  if (reading.ok) return isPackage(reading.value) ? refused('package-description') : opened(reading.value);
  const lines = reading.problem.code === 'not-json' ? jsonLines(text) : undefined;
  return lines ?? { refused: reading.problem };
}

/** The description of a tabular package: the names of its files, without their content. */
const isPackage = (value: unknown) =>
  isRecord(value) &&
  Array.isArray(value.resources) &&
  recordsIn(value.resources).some(({ path, data }) => path !== undefined && data === undefined);

function opened(value: unknown): Opened {
  const envelope = envelopeOf(value);
  if (envelope === undefined) return refused('not-a-directory');
  if (envelope.records.length === 0) return refused('no-places');
  const records = envelope.records.flatMap(({ value: record }) => [
    ...[record, record.organization, record.services].flatMap(recordsIn),
  ]);
  return { envelope, notRead: [...envelope.notRead, ...notReadIn(records)] };
}

/** Reads JSON Lines. If one of the first two lines is not JSON, the file is JSON with a syntax error. */
function jsonLines(text: string): Opened | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.slice(0, 2).every((line) => readJson(line).ok)) return undefined;
  const readings = lines.map(readJson);
  for (const one of readings) if (!one.ok && one.problem.code !== 'not-json') return { refused: one.problem };
  // A broken line is set aside as one record.
  return opened(readings.map((one) => (one.ok ? one.value : undefined)));
}

/** Columns by which the rows of a table refer to those of another. */
const REFERS =
  /^(?:organization|service|location|service_at_location|contact|phone|taxonomy_term|resource|link)_id$/;
/** Tables of a package whose rows need not refer to another. */
const WHOLE: ReadonlySet<Table> = new Set([
  'service',
  'organization',
  'taxonomy',
  'taxonomy_term',
  'meta_table_description',
  'unit',
]);

function openTable(name: string, text: string): Opened {
  const read = readRows(text, isUsualName);
  // A text without a separator in its first line is not a table.
  if (read === undefined) return refused(/^[^\n]*[,;\t|]/.test(text) ? 'table-without-names' : 'not-json', 1);
  const { rows, headings } = read;
  const notRead = notReadIn(rows, headings);
  const table = tableOf(name.replace(/^.*[\\/]/, '').replace(/^[\d\W]+\w?[-_ ]+/, ''));
  const columns = [...headings.keys()];
  const isJoined = columns.some((column) => REFERS.test(column));
  const isWhole = table === 'location' || (table !== undefined && WHOLE.has(table) && columns.includes('id'));
  if (table === undefined || !(isJoined || isWhole)) return { ...opened(rows), notRead };
  // A table of the standard. Those of services and organizations may have other names for some columns.
  const isNamed = table === 'service' || table === 'organization';
  return { table: [table, isNamed ? rows.map(underUsualNames) : rows], notRead: isNamed ? notRead : [] };
}

/** Records, and the index of the file whose report they go into. */
export interface Source {
  readonly file: number;
  readonly envelope: Envelope;
}

/** The records of all files. Tables opened together are joined; their records go into the report of the main table. */
export function sourcesOf(opened: readonly Opened[]): readonly Source[] {
  const sources = opened.flatMap(({ envelope }, file) =>
    envelope === undefined ? [] : [{ file, envelope }],
  );
  const tables = new Map<Table, readonly Loose[]>();
  for (const { table } of opened)
    if (table !== undefined) tables.set(table[0], [...(tables.get(table[0]) ?? []), ...table[1]]);
  const order = ['service', 'organization', 'location', ...tables.keys()] as const;
  const main = order.find((table) => tables.has(table));
  if (main === undefined) return sources;
  const file = opened.findIndex(({ table }) => table?.[0] === main);
  return [...sources, { file, envelope: fromTables(tables) }];
}
