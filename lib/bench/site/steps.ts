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
  await page.locator('form button[type=submit]:enabled').first().waitFor();
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
    const times = await page.evaluate(timed, [button, next] as const);
    await page.waitForTimeout(pause);
    return { name, ...times };
  };
  const forward = 'form button[type=submit]';
  await page.locator(`${forward}:enabled`).first().waitFor();
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

/** Runs in the page: taps and waits for the next screen, then for the frame that shows it. */
function timed([button, next]: readonly [string, string]): Promise<{ work: number; painted: number }> {
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      const screen = document.querySelector(next);
      // The next screen may stand ready out of sight.
      if (!screen || screen.closest('[hidden]')) return;
      observer.disconnect();
      const work = performance.now() - start;
      requestAnimationFrame(() => {
        // A message comes right after the frame.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ work, painted: performance.now() - start });
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    document.querySelector<HTMLButtonElement>(button)?.click();
  });
}
