import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import lighthouse, { type Flags } from 'lighthouse';
import { chromiumLaunch } from '@/__tests__/browser/chromium';
import { serve } from '../server/serve';

/** The debugging port of the browser, which Lighthouse connects to. */
const port = 9333;

/** Serves the build and opens a browser while `measure` runs. */
export async function withSite(
  root: string,
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const { server, address } = await serve(path.join(root, 'out'), 0);
  const { executablePath, args } = await chromiumLaunch();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    await measure(browser, address);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Lighthouse's result for a page, with a cold cache. */
export async function audited(address: string, flags: Flags) {
  const result = await lighthouse(address, { port, logLevel: 'error', formFactor: 'mobile', ...flags });
  if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
  return result.lhr;
}

/** A page of a new visitor, as large as a phone, with its DevTools session and a way to slow its processor down. */
export async function freshPage(browser: Browser, baseURL: string) {
  const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
  const page = await browser.newPage({ ...phone, baseURL });
  // The compiler of these files (tsx) wraps functions in `__name`, which does not exist in a page.
  await page.addInitScript('globalThis.__name = (named) => named');
  const wire = await page.context().newCDPSession(page);
  const slowDown = (rate: number) => wire.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, wire, slowDown };
}

type Watching = typeof globalThis & { painted: Promise<number> };

/**
 * The time from an event until its result is painted, in milliseconds.
 * @param event the DOM event that `act` causes, such as `click`
 */
export async function timed(page: Page, event: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(watch, event);
  await act();
  return page.evaluate(() => (globalThis as Watching).painted);
}

/** Runs in the page: measures from the next event of this type until the frame after it is painted. */
function watch(event: string): void {
  (globalThis as Watching).painted = new Promise((resolve) => {
    const begin = () => {
      const start = performance.now();
      // Runs first after the frame, before other waiting tasks.
      requestAnimationFrame(() =>
        scheduler.postTask(() => resolve(performance.now() - start), { priority: 'user-blocking' }),
      );
    };
    document.addEventListener(event, begin, { capture: true, once: true });
  });
}
