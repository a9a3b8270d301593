import { type Dispatch, useCallback, useMemo, useReducer, useState } from 'react';
import { today } from '@/lib/clock';
import { type ColumnView, columnView, factRows } from '@/lib/desk/columns';
import type { DeskKind } from '@/lib/desk/desk';
import { type Desk, type DeskFact, emptyDesk, kindsOf } from '@/lib/desk/desk';
import { type Axes, axesOf } from '@/lib/desk/grid';
import { type DeskAction, deskAfter } from '@/lib/desk/reducer';
import type { Day } from '@/rules';

export interface HouseholdOfDesk {
  readonly desk: Desk;
  readonly act: Dispatch<DeskAction>;
  readonly today: Day;
  /** The day the answers are for. */
  readonly asOf: Day;
  /** Who is there, each kind once. */
  readonly kinds: readonly DeskKind[];
  readonly columns: readonly ColumnView[];
  /** The facts that some need is asked for. */
  readonly facts: readonly DeskFact[];
  readonly axes: Axes;
}

/** One household at the desk, in memory alone, with its answers. */
export function useHousehold(): HouseholdOfDesk {
  const [desk, change] = useReducer(deskAfter, emptyDesk);
  const [now, setNow] = useState(() => today());
  const isEmpty = desk === emptyDesk;
  const act = useCallback(
    (action: DeskAction) => {
      // A desk may stand open for days before somebody comes.
      if (isEmpty) setNow(today());
      change(action);
    },
    [isEmpty],
  );
  const { people, subjects } = desk;
  const asOf = desk.asOf ?? now;
  const columns = useMemo(() => subjects.map((one) => columnView(one, asOf)), [subjects, asOf]);
  const kinds = useMemo(() => kindsOf(people), [people]);
  const facts = useMemo(() => factRows(columns, kinds), [columns, kinds]);
  const axes = useMemo(() => axesOf(people, facts, columns), [people, facts, columns]);
  return { desk, act, today: now, asOf, kinds, columns, facts, axes };
}
