import { renderHook } from '@testing-library/react';
import { useAnswersAhead } from '@/app/islands/desk/useAnswersAhead';
import { LAW_DAYS, lawSince } from '@/lib/catalogue/lawDays';
import { chosen } from '@/lib/desk/desk';
import type { PersonKind } from '@/lib/screening/household';

let stepsTaken = 0;
let now = 0;
let timeOfStep = 0;

jest.mock('@/lib/desk/columns', () => ({
  columnView: () => {
    stepsTaken++;
    now += timeOfStep;
    return { cells: {} };
  },
}));

const services = [chosen('rent'), chosen('groceries')];
const adults: readonly PersonKind[] = ['adult'];
const law = lawSince('2022-07-01');

beforeEach(() => {
  stepsTaken = 0;
  timeOfStep = 0;
  jest.useFakeTimers();
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const lookAhead = (first = services) =>
  renderHook((given) => useAnswersAhead(given.services, adults, law), { initialProps: { services: first } });

it('begins when the desk has been at rest for a moment, and not while somebody works at it', () => {
  const { rerender } = lookAhead();
  for (let change = 0; change < 5; change++) {
    jest.advanceTimersByTime(50);
    rerender({ services: [...services] });
  }
  expect(stepsTaken).toBe(0);
  jest.advanceTimersByTime(150);
  expect(stepsTaken).toBeGreaterThan(0);
});

/** Those of the day in view, and those of every law. */
const ALL = services.length * (1 + LAW_DAYS.length);

it('takes as long as a key can wait, then lets others have their turn, and comes to an end', () => {
  timeOfStep = 1.5;
  lookAhead();
  jest.advanceTimersToNextTimer();
  expect(stepsTaken).toBe(3);
  jest.advanceTimersToNextTimer();
  expect(stepsTaken).toBe(6);
  jest.runAllTimers();
  expect(stepsTaken).toBe(ALL);
  expect(jest.getTimerCount()).toBe(0);
});

it('is done at once where all of it is known', () => {
  lookAhead();
  jest.advanceTimersToNextTimer();
  expect(stepsTaken).toBe(ALL);
  expect(jest.getTimerCount()).toBe(0);
});

it('works nothing out for a client who is gone', () => {
  timeOfStep = 1.5;
  const { unmount } = lookAhead();
  jest.advanceTimersToNextTimer();
  unmount();
  jest.runAllTimers();
  expect(stepsTaken).toBe(3);
});
