import { type Dispatch, useMemo, useReducer, useState } from 'react';
import { lawSince } from '@/lib/catalogue/lawDays';
import { today } from '@/lib/clock';
import { type ColumnView, columnView } from '@/lib/desk/columns';
import { type Desk, emptyDesk } from '@/lib/desk/desk';
import { type Axes, axesOf } from '@/lib/desk/grid';
import { type DeskAction, deskAfter } from '@/lib/desk/reducer';
import { type Directory, directory, directoryWith } from '@/lib/directory';
import type { Day } from '@/rules';

export interface HouseholdOfDesk {
  readonly desk: Desk;
  readonly act: Dispatch<DeskAction>;
  readonly today: Day;
  /** The day the answers are for. */
  readonly asOf: Day;
  readonly columns: readonly ColumnView[];
  readonly axes: Axes;
  readonly directory: Directory;
}

/** One household at the desk, in memory alone, with its answers. */
export function useHousehold(): HouseholdOfDesk {
  const [desk, act] = useReducer(deskAfter, emptyDesk);
  const [now] = useState(() => today());
  const { people, services, opened } = desk;
  const asOf = desk.asOf ?? now;
  const law = lawSince(asOf);
  const columns = useMemo(() => services.map((one) => columnView(one, law)), [services, law]);
  const axes = useMemo(() => axesOf(people, columns), [people, columns]);
  const places = useMemo(() => (opened ? directoryWith(opened) : directory), [opened]);
  return { desk, act, today: now, asOf, columns, axes, directory: places };
}
