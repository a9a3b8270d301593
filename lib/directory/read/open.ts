/** Opens one file: what it is, and the records or the table it holds. */
import type { Problem } from '../problems';
import { decode, otherKind } from './decode';
import { type Envelope, envelopeOf } from './envelope';
import { readJson } from './json';
import { LIMITS } from './limits';
import { isRecord, type Loose, recordsIn } from './loose';
import { readRows } from './rows';
import { type Table, tableOf } from './tables';
import { isUsualName, underUsualNames } from './usualNames';

export type Opened =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'records'; readonly envelope: Envelope }
  /** One table of several that belong together: its rows are joined with those of the others. */
  | { readonly kind: 'table'; readonly table: Table; readonly rows: readonly Loose[] };

const refused = (code: Problem['code'], line?: number): Opened => ({
  kind: 'refused',
  problem: { code, path: '', ...(line === undefined ? {} : { line }) },
});

/** @param name the file's name, which tells the table of a tabular package. Never throws, whatever the bytes. */
export function openBytes(name: string, bytes: Uint8Array): Opened {
  if (bytes.length > LIMITS.bytes) return refused('too-large');
  const other = otherKind(bytes);
  return other === undefined ? openText(name, decode(bytes)) : refused(other);
}

export function openText(name: string, written: string): Opened {
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
  if (!reading.ok) {
    const lines = reading.problem.code === 'not-json' ? jsonLines(text) : undefined;
    return lines ?? { kind: 'refused', problem: reading.problem };
  }
  const { value } = reading;
  return isRecord(value) && isPackage(value) ? refused('package-description') : opened(envelopeOf(value));
}

/** The description of a tabular package: the names of its files, without what they hold. */
const isPackage = ({ resources }: Loose) =>
  Array.isArray(resources) &&
  recordsIn(resources).some(({ path, data }) => path !== undefined && data === undefined);

function opened(envelope: Envelope | undefined): Opened {
  if (envelope === undefined) return refused('not-a-directory');
  if (envelope.records.length === 0) return refused('no-places');
  return { kind: 'records', envelope };
}

/** One record a line. The second line tells it from a file that is simply broken. */
function jsonLines(text: string): Opened | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.slice(0, 2).every((line) => readJson(line).ok)) return undefined;
  const values: unknown[] = [];
  for (const line of lines) {
    const reading = readJson(line);
    if (!reading.ok && reading.problem.code !== 'not-json')
      return { kind: 'refused', problem: reading.problem };
    // A line that is cut off is one record that is none.
    values.push(reading.ok ? reading.value : undefined);
  }
  return opened(envelopeOf(values));
}

function openTable(name: string, text: string): Opened {
  const rows = readRows(text, isUsualName);
  // A line of words with no column that we know is not meant as a table.
  if (rows === undefined) return refused(/^[^\n]*[,;\t]/.test(text) ? 'table-without-names' : 'not-json', 1);
  const table = tableOf(name.replace(/^.*[\\/]/, '').replace(/^[\d\W]+\w?[-_ ]+/, ''));
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  const joined = [...columns].some((column) => /^(?:organization|service|location)_id$/.test(column));
  if (
    table !== undefined &&
    (joined || (table === 'organization' && columns.has('id')) || table === 'location')
  ) {
    return { kind: 'table', table, rows: rows.map((row) => withNames(table, row)) };
  }
  return opened(envelopeOf(rows));
}

/** Rows of a table keep the standard's columns; services and organizations may use other names for what describes them. */
const withNames = (table: Table, row: Loose): Loose =>
  table === 'service' || table === 'organization' ? underUsualNames(row) : row;
