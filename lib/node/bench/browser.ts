import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import lighthouse, { type Flags } from 'lighthouse';
import { chromiumLaunch } from '@/__tests__/browser/chromium';
import { serve } from '../server/serve';

/** Where Lighthouse finds the browser. */
const port = 9333;

/** Serves the build, and opens a browser, for as long as something is measured. */
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

/** What Lighthouse finds in a page, with a cold cache. */
export async function audited(address: string, flags: Flags) {
  const result = await lighthouse(address, { port, logLevel: 'error', formFactor: 'mobile', ...flags });
  if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
  return result.lhr;
}

/** A fresh visitor's page, the size of a phone, and the wire to the browser behind it. */
export async function freshPage(browser: Browser, baseURL: string) {
  const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
  const page = await browser.newPage({ ...phone, baseURL });
  // The runner that compiles these files wraps functions in a helper of that name, which no page has.
  await page.addInitScript('globalThis.__name = (named) => named');
  const wire = await page.context().newCDPSession(page);
  const slowDown = (rate: number) => wire.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, wire, slowDown };
}

type Watching = typeof globalThis & { painted: Promise<number> };

/**
 * Times what a person does, in milliseconds until the answer is painted.
 * @param event what it sets off in the page: `click`
 */
export async function timed(page: Page, event: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(watch, event);
  await act();
  return page.evaluate(() => (globalThis as Watching).painted);
}

/** Runs in the page: from the next such event until the frame that shows what it changed. */
function watch(event: string): void {
  (globalThis as Watching).painted = new Promise((resolve) => {
    const begin = () => {
      const start = performance.now();
      // The first thing after the frame, whatever else waits for it.
      requestAnimationFrame(() =>
        scheduler.postTask(() => resolve(performance.now() - start), { priority: 'user-blocking' }),
      );
    };
    document.addEventListener(event, begin, { capture: true, once: true });
  });
}
