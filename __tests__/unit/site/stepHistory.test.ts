/** @jest-environment jsdom */
import { setTimeout as wait } from 'node:timers/promises';
import { type StepHistory, stepHistory } from '@/lib/site/stepHistory';

let steps: StepHistory;
let shown: number[] = [];
/** Each test has its own page, after those of the earlier tests. */
let page = '/check-0/';
let tests = 0;
const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0;
/** Moves in the history, and waits until all effects are done. */
async function travel(by: number): Promise<void> {
  history.go(by);
  await wait(50);
}

beforeEach(() => {
  page = `/check-${tests++}/`;
  history.pushState({ other: 'kept' }, '', page);
  shown = [];
  steps = stepHistory((to) => shown.push(to));
  steps.follow(0, false);
});
afterEach(() => steps.stop());

test('each step is one entry, which keeps the keys of other code', async () => {
  steps.follow(1, false);
  steps.follow(2, false);
  expect(history.state).toEqual({ other: 'kept', depth: 2 });
  await travel(-1);
  expect([depth(), shown]).toEqual([1, [1]]);
});

test('after Clear there is nothing ahead, and one Back leaves the page', async () => {
  const before = history.length;
  steps.follow(3, false);
  steps.follow(0, true);
  await wait(50);
  expect(depth()).toBe(0);
  expect(history.length).toBe(before + 1);
  shown = [];
  await travel(1);
  expect([depth(), shown]).toEqual([0, []]);
  await travel(-1);
  expect(location.pathname).not.toBe(page);
});

test('after two Clears, one Back still leaves the page', async () => {
  for (const last of [2, 1]) {
    steps.follow(last, false);
    steps.follow(0, true);
    await wait(50);
  }
  steps.follow(1, false);
  await travel(-1);
  expect([depth(), location.pathname]).toEqual([0, page]);
  await travel(-1);
  expect(location.pathname).not.toBe(page);
});

test('a page that is reloaded in the middle goes back to its first entry', async () => {
  steps.follow(2, false);
  steps.stop();
  steps = stepHistory((to) => shown.push(to));
  steps.follow(0, false);
  await wait(50);
  expect(depth()).toBe(0);
});

test('a page that is still loading waits until it has loaded', async () => {
  steps.follow(2, false);
  steps.stop();
  const state = jest.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  steps = stepHistory((to) => shown.push(to));
  steps.follow(0, false);
  await wait(50);
  expect(depth()).toBe(2);
  state.mockRestore();
  window.dispatchEvent(new Event('load'));
  await wait(50);
  expect(depth()).toBe(0);
});

test('if the browser ignores history calls, the steps still work', async () => {
  steps.follow(2, false);
  const go = jest.spyOn(history, 'go').mockImplementation(() => {});
  steps.follow(0, false);
  await wait(1100);
  go.mockRestore();
  steps.follow(1, false);
  expect(depth()).toBe(1);
});

test('if it is stopped while the page loads, it does not go back later', async () => {
  steps.follow(1, false);
  const state = jest.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  steps.follow(0, false);
  steps.stop();
  state.mockRestore();
  window.dispatchEvent(new Event('load'));
  await wait(50);
  expect([depth(), location.pathname]).toEqual([1, page]);
});
