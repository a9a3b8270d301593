/** @jest-environment jsdom */
import { watchForForgetting } from '@/lib/site/forget';

const MINUTE = 60_000;
const warning = () => document.querySelector<HTMLElement>('[data-still-there]');
const picked = () => document.querySelectorAll(':checked').length;

function pick(): void {
  const choice = document.querySelector('input');
  choice?.click();
}

beforeAll(() => watchForForgetting(document));
beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-30T12:00:00Z') });
  document.body.innerHTML =
    '<div data-forgets><input type="radio"></div><div data-still-there hidden><button>Stay</button></div>';
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  jest.runOnlyPendingTimers();
  jest.useRealTimers();
});

it('warns after five minutes without use, clears a minute later, and does not warn again', () => {
  pick();
  jest.advanceTimersByTime(5 * MINUTE);
  expect([warning()?.hidden, picked()]).toEqual([false, 1]);
  jest.advanceTimersByTime(MINUTE);
  expect([warning()?.hidden, picked()]).toEqual([true, 0]);
  jest.advanceTimersByTime(30 * MINUTE);
  expect(warning()?.hidden).toBe(true);
});

it('restarts if the person continues while the warning is shown', () => {
  pick();
  jest.advanceTimersByTime(5 * MINUTE + 600);
  document.body.click();
  expect(warning()?.hidden).toBe(true);
  jest.advanceTimersByTime(4 * MINUTE);
  expect([warning()?.hidden, picked()]).toEqual([true, 1]);
});

it('a click that wakes the device shows the warning and does not close it', () => {
  pick();
  jest.setSystemTime(Date.now() + 5.5 * MINUTE);
  document.body.click();
  expect([warning()?.hidden, picked()]).toEqual([false, 1]);
});

it('clears before the first click after hours of sleep has an effect', () => {
  pick();
  jest.setSystemTime(Date.now() + 180 * MINUTE);
  document.body.click();
  expect([warning()?.hidden, picked()]).toEqual([true, 0]);
});

it.each(['pagehide', 'pageshow'])('forgets at %s', (name) => {
  pick();
  window.dispatchEvent(Object.assign(new Event(name), { persisted: true }));
  expect(picked()).toBe(0);
});
