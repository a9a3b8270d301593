import { act, renderHook } from '@testing-library/react';
import { useFactRows } from '@/app/islands/desk/table/useFactRows';
import { useHousehold } from '@/app/islands/desk/useHousehold';
import type { DeskAction } from '@/lib/desk/reducer';

/** Before the City had a policy nobody asks where the money comes from. */
const BEFORE = '2016-01-01';
const AFTER = '2022-07-01';

function tableOf(...actions: readonly DeskAction[]) {
  const { result } = renderHook(() => {
    const household = useHousehold();
    return { household, rows: useFactRows(household) };
  });
  const todo = (action: DeskAction) => act(() => result.current.household.act(action));
  todo({ type: 'set-day', asOf: AFTER });
  todo({ type: 'add-person', kind: 'adult' });
  for (const action of actions) todo(action);
  return {
    todo,
    shown: () => result.current.rows.filter(({ hidden }) => !hidden).map(({ fact }) => fact),
    hidden: () => result.current.rows.filter(({ hidden }) => hidden).map(({ fact }) => fact),
    row: (asked: string) => result.current.rows.find(({ fact }) => fact === asked),
    asked: () => result.current.household.facts,
  };
}

const emergency: DeskAction = { type: 'add-service', need: 'medical-emergency' };

it('shows the rows that are asked for, and keeps those of another day out of sight', () => {
  const { todo, shown, hidden, asked } = tableOf(emergency);
  const before = shown();
  expect(before).toContain('funding');
  expect(hidden()).toEqual([]);
  todo({ type: 'set-day', asOf: BEFORE });
  expect(shown()).toEqual(asked());
  expect(shown()).not.toContain('funding');
  expect(hidden()).toContain('funding');
  todo({ type: 'set-day', asOf: AFTER });
  expect(shown()).toEqual(before);
  expect(hidden()).toEqual([]);
});

it('shows the very row again that was hidden, so that nothing of it is drawn anew', () => {
  const { todo, row } = tableOf(emergency);
  const { views } = row('funding') ?? {};
  expect(views).toBeDefined();
  todo({ type: 'set-day', asOf: BEFORE });
  todo({ type: 'set-day', asOf: AFTER });
  expect(row('funding')?.views).toBe(views);
});

it('keeps no row, and nothing that was told in it, once a service or a person goes', () => {
  const told: DeskAction = {
    type: 'set-fact',
    need: 'medical-emergency',
    fact: 'organTransplant',
    value: 'yes',
  };
  const { todo, shown, hidden, row } = tableOf(emergency, told, { type: 'add-service', need: 'rent' });
  expect(shown()).toContain('organTransplant');
  todo({ type: 'remove-service', need: 'medical-emergency' });
  expect(row('organTransplant')).toBeUndefined();
  todo({ type: 'set-day', asOf: BEFORE });
  expect(hidden()).not.toEqual([]);
  todo({ type: 'add-person', kind: 'child' });
  expect(hidden()).toEqual([]);
});
