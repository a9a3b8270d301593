import type { Page } from '@playwright/test';
import type { Reply } from '../../lib/questionnaire/screening';

/** What a person says in one screening. */
export interface Said {
  readonly needs: readonly string[];
  readonly adults?: string;
  readonly children?: string;
  /** To each question that comes up, in order. */
  readonly replies?: readonly Reply[];
}

/** Sends the form, and waits until the next screen is painted and in the browser's history. */
export async function submit(page: Page): Promise<void> {
  await page.locator('button[type=submit]').click();
  await nextFrame(page);
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(() => setTimeout(seen)))));

export async function tick(page: Page, needs: readonly string[]): Promise<void> {
  for (const need of needs) await page.locator(`label[for="need-${need}"]`).click();
}

/** Walks from the first question to "check your answers". */
export async function walkToCheck(page: Page, { needs, adults = '', children = '', replies = [] }: Said) {
  await tick(page, needs);
  await submit(page);
  await page.locator('#adults').fill(adults);
  await page.locator('#children').fill(children);
  await submit(page);
  for (const reply of replies) {
    await page.locator(`label[for="reply-${reply}"]`).click();
    await submit(page);
  }
  await page.locator('.summary').waitFor();
}

/** Walks from the first question to the results. */
export async function walkToResults(page: Page, said: Said): Promise<void> {
  await walkToCheck(page, said);
  await page.locator('.actions .usa-button--big').click();
  await page.locator('.glance').waitFor();
  await nextFrame(page);
}

/** Two adults and one child, who need food, rent help and help after a disaster, and are not sure what kind it is. */
export const mixedHousehold: Said = {
  needs: ['food-today', 'rent', 'disaster'],
  adults: '2',
  children: '1',
  replies: ['not-sure'],
};
