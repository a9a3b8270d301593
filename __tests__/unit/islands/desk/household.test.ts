import { act, renderHook } from '@testing-library/react';
import { useHousehold } from '@/app/islands/desk/useHousehold';
import { cellView } from '@/lib/desk/columns';
import { chosen } from '@/lib/desk/desk';

it('counts each kind of people once', () => {
  const { result } = renderHook(() => useHousehold());
  const { act: todo } = result.current;
  act(() => {
    todo({ type: 'add-person', kind: 'adult' });
    todo({ type: 'add-person', kind: 'child' });
    todo({ type: 'add-person', kind: 'adult' });
  });
  expect(result.current.kinds).toEqual(['adult', 'child']);
  act(() => todo({ type: 'change-kind', id: 1, kind: 'adult-for-child' }));
  expect(result.current.kinds).toEqual(['adult', 'child', 'adult-for-child']);
});

it('answers for the day that was asked for, and for today where none was', () => {
  const { result } = renderHook(() => useHousehold());
  const verdict = () => {
    const [column] = result.current.columns;
    return column && cellView(column, 'adult').verdict;
  };
  const { act: todo } = result.current;
  act(() => {
    todo({ type: 'add-column', column: chosen('rent') });
    todo({ type: 'set-day', asOf: '2016-01-01' });
  });
  expect(result.current.asOf).toBe('2016-01-01');
  expect(verdict()).toBe('ask-first');
  act(() => todo({ type: 'set-day', asOf: undefined }));
  expect(result.current.asOf).toBe(result.current.today);
  expect(verdict()).toBe('may-be-asked');
});
