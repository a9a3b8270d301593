import type { Locator, Page } from '@playwright/test';

/** The most presses of Tab: more than any page has targets. */
const MOST_TABS = 120;

/**
 * Moves the focus to a target with Tab only.
 * @throws Error if Tab never leads there
 */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < MOST_TABS; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never led to ${target}`);
}

/** Moves to a target with Tab and presses a key on it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Moves to a group of radio buttons with Tab, and to one of them with the arrows. */
export async function choose(page: Page, group: Locator, button: Locator): Promise<void> {
  const count = await group.count();
  for (let presses = 0; presses < MOST_TABS; presses++) {
    const inside = await group.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    if (inside >= 0) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let presses = 0; presses < count && !(await button.isChecked()); presses++)
    await page.keyboard.press('ArrowDown');
  if (!(await button.isChecked())) throw new Error(`The arrows never led to ${button}`);
}
