/** Positions in the table of the desk, by row and column name, so that they stay valid when rows and columns are added or removed. */

import type { Answer } from '@/lib/answers/answer';
import type { ColumnView, NeedColumn, ProgramColumn } from './columns';
import { factView } from './columns';
import type { ColumnId, DeskFact, DeskKind, Person } from './desk';

/** The rows: the head; one for each person; who gives the help; the button that unfolds the facts; one for each unfolded fact. */
export type RowKey = 'head' | `person-${number}` | 'preset' | 'facts' | `fact-${DeskFact}`;
export type ColumnKey = 'side' | ColumnId;

export interface Place {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/** The rows and columns of the table, in order. */
export interface Axes {
  readonly rows: readonly RowKey[];
  readonly columns: readonly ColumnKey[];
}

export type Move = 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'start' | 'end';

/**
 * The rows and columns for a household and its services.
 * @param facts the unfolded facts
 */
export const axesOf = (
  people: readonly Person[],
  facts: readonly DeskFact[],
  columns: readonly ColumnView[],
): Axes => ({
  rows: [
    'head',
    ...people.map(({ id }) => `person-${id}` as const),
    ...(columns.some(({ kind }) => kind === 'need') ? (['preset', 'facts'] as const) : []),
    ...facts.map((fact) => `fact-${fact}` as const),
  ],
  columns: ['side', ...columns.map(({ id }) => id)],
});

/** The position after a move. A move past an edge stays at the edge. */
export function moved({ rows, columns }: Axes, { row, column }: Place, move: Move): Place {
  const at = (keys: readonly string[], key: string) => Math.max(0, keys.indexOf(key));
  const [y, x] = [at(rows, row), at(columns, column)];
  const place = (newY: number, newX: number): Place => ({
    row: rows[within(newY, rows.length)] ?? 'head',
    column: columns[within(newX, columns.length)] ?? 'side',
  });
  switch (move) {
    case 'up':
      return place(y - 1, x);
    case 'down':
      return place(y + 1, x);
    case 'left':
      return place(y, x - 1);
    case 'right':
      return place(y, x + 1);
    case 'row-start':
      return place(y, 0);
    case 'row-end':
      return place(y, columns.length - 1);
    case 'start':
      return place(0, 0);
    case 'end':
      return place(rows.length - 1, columns.length - 1);
  }
}

/**
 * The position of the focus after rows or columns were added or removed: the same object if it still exists, otherwise the nearest position.
 * @param before the axes before the change
 */
export function settledPlace(place: Place, axes: Axes, before: Axes): Place {
  const settle = <Key extends string>(key: Key, now: readonly Key[], was: readonly Key[]): Key =>
    now.includes(key) ? key : (now[within(was.indexOf(key), now.length)] ?? (now[0] as Key));
  const row = settle(place.row, axes.rows, before.rows);
  const column = settle(place.column, axes.columns, before.columns);
  return row === place.row && column === place.column ? place : { row, column };
}

/** The next open fact, service by service; after the last comes the first. Undefined if no fact is open. */
export function nextOpenFact(
  kinds: readonly DeskKind[],
  facts: readonly DeskFact[],
  columns: readonly ColumnView[],
  from: Place,
): Place | undefined {
  const all = columns.flatMap((column) =>
    facts.map((fact) => ({ place: placeOfFact(column.id, fact), fact, column })),
  );
  const here = all.findIndex(({ place }) => place.row === from.row && place.column === from.column);
  return [...all.slice(here + 1), ...all.slice(0, here + 1)].find(
    ({ column, fact }) => factView(column, fact, kinds)?.open,
  )?.place;
}

const placeOfFact = (column: ColumnId, fact: DeskFact): Place => ({ row: `fact-${fact}`, column });

/** The content at a position, for the side panel. */
export type AtPlace =
  | { readonly kind: 'answer'; readonly person: Person; readonly column: NeedColumn; readonly cell: Answer }
  | { readonly kind: 'need'; readonly column: NeedColumn; readonly fact?: DeskFact }
  | { readonly kind: 'program'; readonly column: ProgramColumn }
  | { readonly kind: 'nothing' };

/** The content at a position: an answer, a need (its name or one of its facts), a program, or nothing. */
export function atPlace(
  { row, column: at }: Place,
  people: readonly Person[],
  columns: readonly ColumnView[],
): AtPlace {
  const column = columns.find(({ id }) => id === at);
  if (!column) return { kind: 'nothing' };
  if (column.kind === 'program') return { kind: 'program', column };
  const person = people.find(({ id }) => row === `person-${id}`);
  if (person) return { kind: 'answer', person, column, cell: column.cells[person.kind] };
  return row.startsWith('fact-')
    ? { kind: 'need', column, fact: row.slice('fact-'.length) as DeskFact }
    : { kind: 'need', column };
}

const within = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));
