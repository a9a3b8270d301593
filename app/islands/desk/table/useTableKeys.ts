import { type KeyboardEvent, useCallback } from 'react';
import type { ColumnView } from '@/lib/desk/columns';
import { type ColumnId, type DeskFact, valuesOf } from '@/lib/desk/desk';
import { type Axes, type Move, moved, type Place } from '@/lib/desk/grid';
import { presetsFor } from '@/lib/desk/presets';
import type { DeskAction } from '@/lib/desk/reducer';
import { latinKey } from '@/lib/site/latinKey';
import { placeOf } from '../useTableFocus';

interface TableKeys {
  readonly axes: Axes;
  readonly columns: readonly ColumnView[];
  readonly act: (action: DeskAction) => void;
  readonly go: (place: Place) => void;
  readonly remove: (place: Place) => void;
  /** Opens the field of a cell, or the side panel if it has no field. */
  readonly openPanel: () => void;
  readonly keysOn: boolean;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
};
/** In a right-to-left language the table is mirrored. */
const MIRRORED: Readonly<Record<string, Move>> = { ...MOVES, ArrowLeft: 'right', ArrowRight: 'left' };

/** The keys of a grid: arrows move between cells, Enter goes into one, Escape leaves it, digits set the value of a fact. */
export function useTableKeys({ axes, columns, act, go, remove, openPanel, keysOn }: TableKeys) {
  return useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      if (event.altKey || event.metaKey || !(event.target instanceof Element)) return;
      const at = placeOf(event.target);
      if (!at) return;
      const { cell, place } = at;
      const done = () => event.preventDefault();
      if (event.target !== cell) {
        const leaves =
          event.key === 'Escape' || (event.key === 'Enter' && event.target.matches('input, select'));
        if (leaves) {
          done();
          cell.focus();
        }
        return;
      }
      const mirrored = document.documentElement.dir === 'rtl';
      const move = (mirrored ? MIRRORED : MOVES)[event.key];
      if (move) {
        done();
        const far =
          event.ctrlKey && (move === 'row-start' ? 'start' : move === 'row-end' ? 'end' : undefined);
        go(moved(axes, place, far || move));
        return;
      }
      if (event.ctrlKey) return;
      if (event.key === 'Enter' || event.key === 'F2') {
        done();
        const field = cell.querySelector<HTMLElement>('input, select');
        const button = place.row === 'facts' ? cell.querySelector('button') : null;
        if (field) field.focus();
        else if (button) button.click();
        else openPanel();
        return;
      }
      if (event.key === 'Delete' || event.key === 'Backspace') {
        done();
        remove(place);
        return;
      }
      const figure = latinKey(event);
      const isFact = place.row === 'preset' || place.row.startsWith('fact-');
      const ofColumn = place.column !== 'side' && cell.querySelector('select');
      if (keysOn && isFact && ofColumn && /^[0-9]$/.test(figure)) {
        done();
        setByFigure(place, Number(figure), columns, act);
      }
    },
    [axes, columns, act, go, remove, openPanel, keysOn],
  );
}

/** Sets a fact by a digit: 1 is the first value, 0 clears the fact. */
function setByFigure(
  { row, column }: Place,
  figure: number,
  columns: TableKeys['columns'],
  act: TableKeys['act'],
): void {
  const id = column as ColumnId;
  if (row === 'preset') {
    const asked = columns.find((one) => one.id === id);
    const preset = presetsFor(asked?.kind === 'need' ? asked.place?.facts : {})[figure - 1];
    if (preset) act({ type: 'fill-in', column: id, preset });
    return;
  }
  const fact = row.slice('fact-'.length) as DeskFact;
  const value = valuesOf(fact)[figure - 1];
  if (figure > 0 && value === undefined) return;
  act({ type: 'set-fact', column: id, fact, value });
}
