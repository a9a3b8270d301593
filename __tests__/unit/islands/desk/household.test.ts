import { act, renderHook } from '@testing-library/react';
import { useHousehold } from '@/app/islands/desk/useHousehold';
import { decide } from '@/rules';

jest.mock('@/rules', () => {
  const actual = jest.requireActual<typeof import('@/rules')>('@/rules');
  return { ...actual, decide: jest.fn(actual.decide) };
});

afterEach(() => jest.useRealTimers());

function deskAt() {
  const { result } = renderHook(() => useHousehold());
  const on = (asOf: string) => {
    act(() => result.current.act({ type: 'set-day', asOf }));
    return result.current;
  };
  act(() => {
    result.current.act({ type: 'add-person', kind: 'adult' });
    result.current.act({ type: 'add-person', kind: 'child' });
    result.current.act({ type: 'add-person', kind: 'adult' });
    result.current.act({ type: 'add-service', need: 'rent' });
  });
  return { on, now: () => result.current };
}

it('keeps the answers, and so what is drawn of them, for another day of the same law', () => {
  const { on } = deskAt();
  const { columns, axes } = on('2019-03-01');
  const later = on('2020-01-15');
  expect(later.asOf).toBe('2020-01-15');
  expect(later.columns).toBe(columns);
  expect(later.axes).toBe(axes);
});

it('has other answers for a day of other law, and the same again when it comes back', () => {
  const { on } = deskAt();
  const first = on('2019-03-01').columns[0];
  expect(on('2023-01-15').columns[0]).not.toBe(first);
  expect(on('2019-06-30').columns[0]).toBe(first);
});

it('counts each kind of people once, and keeps the list while nobody of another kind comes', () => {
  const { now } = deskAt();
  const { kinds } = now();
  expect(kinds).toEqual(['adult', 'child']);
  act(() => now().act({ type: 'add-person', kind: 'child' }));
  expect(now().kinds).toBe(kinds);
  act(() => now().act({ type: 'change-kind', id: 1, kind: 'adult-for-child' }));
  expect(now().kinds).toEqual(['adult', 'child', 'adult-for-child']);
});

it('asks the rules nothing for another day, or another kind of person, once the desk was at rest', () => {
  jest.useFakeTimers();
  const { now } = deskAt();
  act(() => jest.runAllTimers());
  const answers = () => now().columns.map(({ cells }) => now().kinds.map((kind) => cells[kind].answer));
  const asked = jest.mocked(decide).mock.calls.length;
  for (const asOf of ['2017-05-15', '2019-03-01']) act(() => now().act({ type: 'set-day', asOf }));
  answers();
  act(() => now().act({ type: 'set-day', asOf: undefined }));
  act(() => now().act({ type: 'change-kind', id: 1, kind: 'adult-for-child' }));
  answers();
  expect(asked).toBeGreaterThan(0);
  expect(jest.mocked(decide).mock.calls.length).toBe(asked);
});
