import type { Browser, CDPSession, Page } from '@playwright/test';

/** A page on a slow phone, and the wire to the browser behind it. */
export interface Phone {
  readonly page: Page;
  readonly wire: CDPSession;
  close(): Promise<void>;
}

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};

/**
 * A fresh visitor with a cold cache on a slow phone.
 * @param slower how many times slower than this machine's processor; 1 leaves the network as it is, too
 */
export async function slowPhone(browser: Browser, slower: number): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // The runner that compiles this file wraps functions in a helper of that name, which no page has.
  await page.addInitScript('globalThis.__name = (named) => named');
  const wire = await context.newCDPSession(page);
  if (slower > 1) {
    await wire.send('Network.enable');
    await wire.send('Network.emulateNetworkConditions', network);
    await wire.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  return { page, wire, close: () => context.close() };
}
