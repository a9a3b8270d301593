import { renderHook } from '@testing-library/react';
import { useDaysAhead } from '@/app/islands/desk/useDaysAhead';
import { LAW_DAYS } from '@/lib/catalogue/lawDays';
import { chosen, emptyDesk } from '@/lib/desk/desk';

let stepsTaken = 0;

jest.mock('@/lib/desk/columns', () => ({
  columnView: () => {
    stepsTaken++;
    return { cells: {} };
  },
}));

const desk = { ...emptyDesk, services: [chosen('rent'), chosen('groceries')] };
const idle = new Map<number, (left: () => number) => void>();

beforeEach(() => {
  stepsTaken = 0;
  let last = 0;
  window.requestIdleCallback = (callback) => {
    idle.set(++last, (timeRemaining) => callback({ didTimeout: false, timeRemaining }));
    return last;
  };
  window.cancelIdleCallback = (id) => idle.delete(id);
});

afterEach(() => {
  idle.clear();
  Reflect.deleteProperty(window, 'requestIdleCallback');
  Reflect.deleteProperty(window, 'cancelIdleCallback');
});

/** One idle moment with time for so many steps. */
function moment(steps: number): void {
  const [[id, work] = []] = idle;
  if (id === undefined || !work) throw new Error('Nobody waits for an idle moment');
  idle.delete(id);
  let left = steps;
  work(() => left--);
}

it('begins when a day is about to be typed, and not before', () => {
  const { result } = renderHook(() => useDaysAhead(desk));
  expect(idle.size).toBe(0);
  result.current();
  expect(stepsTaken).toBe(0);
  moment(1);
  expect(stepsTaken).toBe(1);
});

it('stops when the moment is over, and goes on in the next until all is done', () => {
  const { result } = renderHook(() => useDaysAhead(desk));
  result.current();
  moment(3);
  expect(stepsTaken).toBe(3);
  moment(2);
  expect(stepsTaken).toBe(5);
  while (idle.size > 0) moment(5);
  expect(stepsTaken % desk.services.length).toBe(0);
  expect(stepsTaken).toBeGreaterThan(5);
});

it('runs once at a time, and not for a client who is gone', () => {
  const { result, unmount } = renderHook(() => useDaysAhead(desk));
  result.current();
  result.current();
  expect(idle.size).toBe(1);
  unmount();
  expect(idle.size).toBe(0);
});

it('takes one step at a time where the browser cannot say when it is idle, and none for a client who is gone', () => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  jest.useFakeTimers();
  const { result, unmount } = renderHook(() => useDaysAhead(desk));
  result.current();
  expect(stepsTaken).toBe(0);
  jest.advanceTimersToNextTimer();
  jest.advanceTimersToNextTimer();
  expect(stepsTaken).toBe(2);
  unmount();
  jest.runAllTimers();
  expect(stepsTaken).toBe(2);
  jest.useRealTimers();
});

it('comes to an end without idle moments, too', () => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  jest.useFakeTimers();
  const { result } = renderHook(() => useDaysAhead(desk));
  result.current();
  jest.runAllTimers();
  expect(stepsTaken).toBe(LAW_DAYS.length * desk.services.length);
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});
