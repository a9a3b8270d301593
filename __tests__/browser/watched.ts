import { test as base, type Page } from '@playwright/test';

/** What a page does invisibly. */
export interface Watched {
  readonly page: Page;
  /** The requested addresses, in order. */
  readonly requests: string[];
  /** Console messages, uncaught errors, and violations of the Content-Security-Policy. */
  readonly said: string[];
}

/** A test that records the page's requests, console and violations of the Content-Security-Policy. */
export const test = base.extend<{ watched: Watched }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off this pattern
  baseURL: async ({}, use) => use(process.env.SITE ?? ''),
  watched: async ({ page }, use) => {
    const requests: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    await page.exposeFunction('reportViolation', (text: string) => said.push(`violation: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
        report(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use({ page, requests, said });
  },
});

export { expect } from '@playwright/test';
