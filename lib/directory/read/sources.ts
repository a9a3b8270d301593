/** Puts together what was opened together: tables of one package are joined, everything else stands for itself. */
import { type Envelope, fromTables } from './envelope';
import type { Loose } from './loose';
import type { Opened } from './open';
import type { Table } from './tables';

/** Records, and the file with which they are told. */
export interface Source {
  readonly file: number;
  readonly envelope: Envelope;
}

/** Tables that were opened together are joined. What comes of them is told with the first table that gives records. */
export function sourcesOf(opened: readonly Opened[]): readonly Source[] {
  const tables = new Map<Table, readonly Loose[]>();
  const sources: Source[] = [];
  for (const [file, one] of opened.entries()) {
    if (one.kind === 'records') sources.push({ file, envelope: one.envelope });
    if (one.kind === 'table') tables.set(one.table, [...(tables.get(one.table) ?? []), ...one.rows]);
  }
  const main = ['service', 'organization', 'location'];
  const file = main
    .map((table) => opened.findIndex((one) => one.kind === 'table' && one.table === table))
    .find((at) => at >= 0);
  if (tables.size > 0) {
    sources.push({
      file: file ?? opened.findIndex(({ kind }) => kind === 'table'),
      envelope: fromTables(tables),
    });
  }
  return sources;
}
