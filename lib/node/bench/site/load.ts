import type { Browser } from '@playwright/test';
import { slowPhone } from './phone';

/** What one load of a page cost. Times in milliseconds from the start of the navigation, sizes in bytes on the wire. */
export interface Load {
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the first button works. Absent for a page without one. */
  readonly usable: number | undefined;
  /** What each long task takes beyond 50 ms, together. */
  readonly blocking: number;
  readonly shift: number;
}

/** What the page notes about itself, from its first line on. */
interface Notes {
  largestPaint: number;
  usable: number | undefined;
  blocking: number;
  shift: number;
}

const settled = 500;

/** Loads a page once, with a cold cache. */
export async function load(browser: Browser, address: string, slower: number): Promise<Load> {
  const { page, wire, close } = await slowPhone(browser, slower);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(takeNotes);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(isUsable);
  await page.waitForTimeout(settled);
  const notes = await page.evaluate(() => (window as unknown as { notes: Notes }).notes);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await close();
  return { ...notes, firstPaint, bytes, requests: kinds.size };
}

/** Runs in the page, before everything else. */
function takeNotes(): void {
  const notes: Notes = { largestPaint: 0, usable: undefined, blocking: 0, shift: 0 };
  Object.assign(window, { notes });
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => {
    notes.largestPaint = startTime;
  });
  observe('longtask', ({ duration }) => {
    notes.blocking += Math.max(0, duration - 50);
  });
  observe('layout-shift', (entry) => {
    notes.shift += (entry as unknown as { value: number }).value;
  });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('button[type=submit]:not([disabled])')) return;
    // A button that comes enabled in the page itself has nothing behind it yet.
    if (document.readyState === 'loading') return;
    notes.usable = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
}

/** Runs in the page. */
function isUsable(): boolean {
  return (
    !document.querySelector('button[type=submit]') ||
    (window as unknown as { notes: Notes }).notes.usable !== undefined
  );
}
