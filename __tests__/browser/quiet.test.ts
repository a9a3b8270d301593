import type { Page } from '@playwright/test';
import { mixedHousehold, submit, tick, walkToResults } from './walk';
import { expect, test } from './watched';

const warning = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' });
const said = (page: Page) => page.getByText('Your answers were cleared');
const ticked = (page: Page) => page.locator('input:checked');

/** Opens a page with a clock that the test controls. */
async function open(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.goto(address);
}

/** Moves only the wall clock, as if a person set it, or as if the device slept and timers and the steady clock stopped. */
const moveWallClock = (page: Page, hours: number) =>
  page.evaluate((by) => {
    const before = Date.now;
    Date.now = () => before() + by;
  }, hours * 3_600_000);

/** Lets a minute pass in steps of a second, as the countdown does. */
async function aMinute(page: Page): Promise<void> {
  for (let second = 0; second < 61; second++) await page.clock.runFor(1000);
}

test.describe('a quiet computer', () => {
  test('asks after five minutes, can be extended, then clears', async ({ page }) => {
    await open(page, '/en/check/');
    await walkToResults(page, mixedHousehold);
    await page.clock.runFor(4 * 60_000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.clock.runFor(61_000);
    await expect(warning(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'I am still here' })).toBeFocused();
    await page.getByRole('button', { name: 'I am still here' }).click();
    await page.clock.runFor(4 * 60_000);
    await expect(page.locator('.glance')).toBeVisible();
    await page.clock.runFor(62_000);
    await expect(page.getByRole('dialog')).toBeVisible();
    await aMinute(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(said(page)).toBeVisible();
  });

  test('does not ask where nothing was answered', async ({ page }) => {
    await open(page, '/en/check/');
    await page.clock.runFor(20 * 60_000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('watches ticks that are not submitted yet', async ({ page }) => {
    await open(page, '/en/check/');
    await tick(page, ['rent']);
    await page.clock.runFor(5 * 60_000 + 1000);
    await expect(warning(page)).toBeVisible();
    await aMinute(page);
    await expect(ticked(page)).toHaveCount(0);
    await expect(said(page)).toBeVisible();
  });

  test('clears when the clock was set back, and does not wait for hours', async ({ page }) => {
    await open(page, '/en/check/');
    await tick(page, ['rent']);
    await submit(page);
    await moveWallClock(page, -3);
    await page.keyboard.press('Tab');
    await expect(said(page)).toBeVisible();
    await expect(ticked(page)).toHaveCount(0);
  });

  for (const key of ['Tab', 'Enter'])
    test(`clears when ${key} wakes it after hours of sleep, and submits nothing`, async ({ page }) => {
      await open(page, '/en/check/');
      await tick(page, ['rent']);
      await page.locator('[data-next]').focus();
      await moveWallClock(page, 3);
      await page.keyboard.press(key);
      await expect(said(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you need help with?');
      await expect(ticked(page)).toHaveCount(0);
    });
});

test('an unused desk with only a typed search word asks, then clears it', async ({ page }) => {
  await open(page, '/en/desk/');
  await page.locator('#picker').fill('rent');
  await page.clock.runFor(5 * 60_000 + 1000);
  await expect(warning(page)).toBeVisible();
  await aMinute(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#picker')).toHaveValue('');
});

test.describe('the page without scripts, where scripts do run', () => {
  const answers = (page: Page) => page.locator('[id^="told-"]:visible');
  const pick = async (page: Page) => {
    await page.locator('#need-rent').check();
    await page.locator('#who-minor').check();
    await expect(answers(page)).toHaveCount(1);
  };
  const stillThere = (page: Page) => page.getByRole('alert').filter({ hasText: 'Are you still there?' });

  test('asks after some quiet minutes, then forgets what was picked', async ({ page }) => {
    await open(page, '/en/answers/');
    await pick(page);
    await page.clock.runFor(5 * 60_000 + 1000);
    await expect(stillThere(page)).toBeVisible();
    await page.getByRole('button', { name: 'I am still here' }).click();
    await expect(stillThere(page)).toBeHidden();
    await expect(answers(page)).toHaveCount(1);
    await page.clock.runFor(5 * 60_000);
    await aMinute(page);
    await expect(stillThere(page)).toBeHidden();
    await expect(ticked(page)).toHaveCount(0);
    await expect(answers(page)).toHaveCount(0);
  });

  test('a click that wakes the device in the last minute shows the warning and does not close it', async ({
    page,
  }) => {
    await open(page, '/en/answers/');
    await pick(page);
    await moveWallClock(page, 5.5 / 60);
    await page.locator('h1').click();
    await expect(stillThere(page)).toBeVisible();
    await page.clock.runFor(600);
    await page.locator('#who-adults').check();
    await expect(stillThere(page)).toBeHidden();
    await expect(answers(page)).toHaveCount(1);
  });

  // Not every Chromium has a back/forward cache, so send its events.
  for (const event of ['pagehide', 'pageshow'])
    test(`forgets what was picked at the ${event} of a page that the browser keeps`, async ({ page }) => {
      await page.goto('/en/answers/');
      await pick(page);
      await page.evaluate((name) => {
        dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
      }, event);
      await expect(ticked(page)).toHaveCount(0);
      await expect(answers(page)).toHaveCount(0);
    });

  test('has forgotten what was picked when Back leads to it', async ({ page }) => {
    await page.goto('/en/answers/');
    await pick(page);
    await page.goto('/en/');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(ticked(page)).toHaveCount(0);
    await expect(answers(page)).toHaveCount(0);
  });
});
