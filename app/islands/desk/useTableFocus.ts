import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Axes, type ColumnKey, type Place, type RowKey, settledPlace } from '@/lib/desk/grid';

export interface TableFocus {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The one place of the table that Tab reaches. */
  readonly here: Place;
  /** Moves there, and takes the focus along. */
  readonly go: (place: Place) => void;
  /** Takes note of a place that got the focus by itself, with the mouse or with Tab. */
  readonly arrive: (place: Place) => void;
}

const corner: Place = { row: 'head', column: 'side' };

/** The place of the focus in the table (a roving tabindex). A place that goes away hands it to its neighbour. */
export function useTableFocus(axes: Axes): TableFocus {
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>(corner);
  /** The place to take the focus to, once it is the one on the screen: an effect of an older one must not. */
  const wanted = useRef<Place>(undefined);
  const before = useRef(axes);
  const here = settledPlace(place, axes, before.current);

  useEffect(() => {
    before.current = axes;
    if (here !== place) setPlace((was) => (was === place ? here : was));
    if (wanted.current !== place) return;
    wanted.current = undefined;
    cellAt(table.current, here)?.focus();
  });

  const go = useCallback((to: Place) => {
    // A new object, so that the effect runs even where the place stays the same.
    const place = { ...to };
    wanted.current = place;
    setPlace(place);
  }, []);
  const arrive = useCallback(
    (to: Place) => setPlace((was) => (was.row === to.row && was.column === to.column ? was : to)),
    [],
  );
  return { table, here, go, arrive };
}

/** The element of a place. */
export const cellAt = (table: HTMLElement | null, { row, column }: Place): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;

/** The place that an element belongs to. */
export function placeOf(element: Element): { readonly cell: HTMLElement; readonly place: Place } | undefined {
  const cell = element.closest<HTMLElement>('[data-row]');
  const { row, column } = cell?.dataset ?? {};
  return cell && row && column
    ? { cell, place: { row: row as RowKey, column: column as ColumnKey } }
    : undefined;
}
