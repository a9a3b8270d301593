import { type Dispatch, useCallback, useMemo, useReducer, useState } from 'react';
import { today } from '@/lib/clock';
import { type ColumnView, columnView, factRows } from '@/lib/desk/columns';
import { type ColumnId, type Desk, type DeskFact, type DeskKind, emptyDesk, kindsOf } from '@/lib/desk/desk';
import { type Axes, axesOf } from '@/lib/desk/grid';
import { historyAfter, noHistory } from '@/lib/desk/history';
import type { DeskAction } from '@/lib/desk/reducer';
import type { Day } from '@/rules';

export interface HouseholdOfDesk {
  readonly desk: Desk;
  readonly act: Dispatch<DeskAction>;
  /** Undoes the last action; undefined if there is none. */
  readonly undo: (() => void) | undefined;
  readonly today: Day;
  /** The day the answers are for. */
  readonly asOf: Day;
  /** The kinds of people in the household, each once. */
  readonly kinds: readonly DeskKind[];
  readonly columns: readonly ColumnView[];
  /** The facts that the desk asks for in some column. */
  readonly facts: readonly DeskFact[];
  /** The columns whose facts are unfolded. */
  readonly unfolded: readonly ColumnId[];
  readonly unfold: (column: ColumnId, open: boolean) => void;
  /** The facts that are unfolded in some column: one row each. */
  readonly shown: readonly DeskFact[];
  readonly axes: Axes;
}

/** One household at the desk with its answers, in memory only. */
export function useHousehold(): HouseholdOfDesk {
  const [{ desk, before }, change] = useReducer(historyAfter, noHistory);
  const [unfolded, setUnfolded] = useState<readonly ColumnId[]>([]);
  const [now, setNow] = useState(() => today());
  const isEmpty = desk === emptyDesk;
  const act = useCallback(
    (action: DeskAction) => {
      // The page may have been open for days before the first entry.
      if (isEmpty) setNow(today());
      change(action);
    },
    [isEmpty],
  );
  const undo = useCallback(() => change({ type: 'undo' }), []);
  const unfold = useCallback(
    (column: ColumnId, open: boolean) =>
      setUnfolded((was) => [...was.filter((one) => one !== column), ...(open ? [column] : [])]),
    [],
  );
  const { people } = desk;
  const asOf = desk.asOf ?? now;
  const columns = useMemo(() => desk.columns.map((one) => columnView(one, asOf)), [desk.columns, asOf]);
  const kinds = useMemo(() => kindsOf(people), [people]);
  const facts = useMemo(() => factRows(columns, kinds), [columns, kinds]);
  const shown = useMemo(
    () =>
      factRows(
        columns.filter(({ id }) => unfolded.includes(id)),
        kinds,
      ),
    [columns, kinds, unfolded],
  );
  const axes = useMemo(() => axesOf(people, shown, columns), [people, shown, columns]);
  return {
    desk,
    act,
    undo: before.length > 0 ? undo : undefined,
    today: now,
    asOf,
    kinds,
    columns,
    facts,
    unfolded,
    unfold,
    shown,
    axes,
  };
}
