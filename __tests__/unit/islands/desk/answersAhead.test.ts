import { renderHook } from '@testing-library/react';
import { useAnswersAhead } from '@/app/islands/desk/useAnswersAhead';
import { lawSince } from '@/lib/catalogue/lawDays';
import { chosen } from '@/lib/desk/desk';
import type { PersonKind } from '@/lib/screening/household';

let stepsTaken = 0;

jest.mock('@/lib/desk/columns', () => ({
  columnView: () => {
    stepsTaken++;
    return { cells: {} };
  },
}));

const services = [chosen('rent'), chosen('groceries')];
const adults: readonly PersonKind[] = ['adult'];
const law = lawSince('2022-07-01');

beforeEach(() => {
  stepsTaken = 0;
  jest.useFakeTimers();
});

afterEach(() => jest.useRealTimers());

const lookAhead = (first = services) =>
  renderHook(({ now }) => useAnswersAhead(now, adults, law), { initialProps: { now: first } });

it('begins when the desk has been at rest for a moment, and not while somebody works at it', () => {
  const { rerender } = lookAhead();
  for (let change = 0; change < 5; change++) {
    jest.advanceTimersByTime(50);
    rerender({ now: [...services] });
  }
  expect(stepsTaken).toBe(0);
  jest.advanceTimersByTime(150);
  expect(stepsTaken).toBeGreaterThan(0);
});

it('takes one step at a time, so that a key need not wait for more, and comes to an end', () => {
  lookAhead();
  for (let step = 1; step <= 3; step++) {
    jest.advanceTimersToNextTimer();
    expect(stepsTaken).toBe(step);
  }
  jest.runAllTimers();
  expect(stepsTaken % services.length).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
});

it('works nothing out for a client who is gone', () => {
  const { unmount } = lookAhead();
  jest.advanceTimersToNextTimer();
  unmount();
  jest.runAllTimers();
  expect(stepsTaken).toBe(1);
});
