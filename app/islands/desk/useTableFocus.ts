import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Axes, type ColumnKey, type Place, type RowKey, settledPlace } from '@/lib/desk/grid';

export interface TableFocus {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The one position of the table that Tab reaches. */
  readonly here: Place;
  /** Moves the focus there. */
  readonly go: (place: Place) => void;
  /** Records a position that got the focus by the mouse or Tab. */
  readonly arrive: (place: Place) => void;
}

const corner: Place = { row: 'head', column: 'side' };

/** The position of the focus in the table (a roving tabindex). If the position is removed, the focus moves to its neighbor. */
export function useTableFocus(axes: Axes): TableFocus {
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>(corner);
  /** The position that gets the focus after the next render. An effect of an older position must not take the focus. */
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
    // A new object, so that the effect runs even if the position is the same.
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

/** The element at a position. */
export const cellAt = (table: HTMLElement | null, { row, column }: Place): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;

/** The position of an element. */
export function placeOf(element: Element): { readonly cell: HTMLElement; readonly place: Place } | undefined {
  const cell = element.closest<HTMLElement>('[data-row]');
  const { row, column } = cell?.dataset ?? {};
  return cell && row && column
    ? { cell, place: { row: row as RowKey, column: column as ColumnKey } }
    : undefined;
}
