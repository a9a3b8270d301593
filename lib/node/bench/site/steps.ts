import type { Browser, Page } from '@playwright/test';
import { slowPhone } from './phone';

/** How long one tap took, in milliseconds. */
export interface Tap {
  readonly name: string;
  /** Until the next screen stands in the page: our own work and React's. */
  readonly work: number;
  /** Until it is painted. */
  readonly painted: number;
}

/** How long a person reads before they answer, in milliseconds: nobody is quicker. The first screen is the longest. */
const reading = { first: 3000, further: 1500 };

/** Two adults and a child, three needs, one open question: a long way through. */
const needs = ['food-today', 'rent', 'medical-emergency'];

/** Walks once from the first question to the results and times each tap. */
export async function timedWalk(browser: Browser, address: string, slower: number): Promise<Tap[]> {
  const { page, close } = await slowPhone(browser, slower);
  await page.goto(address);
  await page.waitForTimeout(reading.first);
  const taps = await walk(page, reading.further);
  await close();
  return taps;
}

/**
 * Bytes in use and elements alive after some screenings, each begun anew in the same page.
 * @returns one for the first question, and one for the first question after so many screenings
 */
export async function memory(browser: Browser, address: string, screenings: number) {
  const { page, wire, close } = await slowPhone(browser, 1);
  await page.goto(address);
  await page.locator('form button[type=submit]:enabled').waitFor();
  const inUse = async () => {
    await wire.send('HeapProfiler.collectGarbage');
    const { usedSize } = await wire.send('Runtime.getHeapUsage');
    const { nodes } = await wire.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes };
  };
  const before = await inUse();
  for (let screening = 0; screening < screenings; screening++) {
    await walk(page, 0);
    await page.locator('.actions button').last().click();
    await page.locator('#need-rent').waitFor();
  }
  const after = await inUse();
  await close();
  return { before, after };
}

async function walk(page: Page, pause: number): Promise<Tap[]> {
  const tap = async (name: string, button: string, next: string): Promise<Tap> => {
    await page.evaluate(watched, next);
    await page.locator(button).click();
    const times = await page.evaluate(() => (globalThis as Watching).tap);
    await page.waitForTimeout(pause);
    return { name, ...(times as Omit<Tap, 'name'>) };
  };
  const forward = 'form button[type=submit]';
  await page.locator(`${forward}:enabled`).waitFor();
  for (const need of needs) await page.evaluate(pressed, `#need-${need}`);
  const taps = [await tap('needs to who', forward, '#adults')];
  await page.locator('#adults').fill('2');
  await page.locator('#children').fill('1');
  taps.push(await tap('who to a question', forward, '#reply-not-sure'));
  await page.evaluate(pressed, '#reply-not-sure');
  taps.push(await tap('a question to check your answers', forward, '.summary'));
  taps.push(await tap('the last answer to results', '.actions .usa-button--big', '.glance'));
  return taps;
}

/** Runs in the page. */
function pressed(field: string): void {
  document.querySelector<HTMLInputElement>(field)?.click();
}

/** What the page is asked to remember of a tap. */
type Watching = typeof globalThis & { tap?: Promise<Omit<Tap, 'name'>> };

/** Runs in the page: from the next tap until the next screen, then until the frame that shows it. */
function watched(next: string): void {
  (globalThis as Watching).tap = new Promise((resolve) => {
    let start = 0;
    // A finger lifted, or a button of a mouse: what it sets off comes after.
    document.addEventListener('click', () => (start = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!start || !document.querySelector(next)) return;
      observer.disconnect();
      const work = performance.now() - start;
      requestAnimationFrame(() => {
        // The first thing after the frame, whatever else waits for it.
        scheduler.postTask(() => resolve({ work, painted: performance.now() - start }), {
          priority: 'user-blocking',
        });
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
