import type { Page } from '@playwright/test';
import { mixedHousehold, tick, walkToResults, walkToWho } from './walk';
import { expect, test } from './watched';

const clear = (page: Page) => page.getByRole('button', { name: 'Clear', exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const said = (page: Page) => page.getByText('Your answers were cleared');

test('Clear and start over leaves nothing, not even for Forward', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToResults(page, mixedHousehold);
  await clear(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(said(page)).toBeVisible();
  await page.waitForFunction(() => history.state?.again === 1);
  const wire = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await wire.send('Page.getNavigationHistory');
  expect(entries.slice(currentIndex + 1)).toEqual([]);
});

test('after Clear, the new answers have their own Back', async ({ page }) => {
  await page.goto('/en/');
  await page.goto('/en/check/');
  await walkToResults(page, mixedHousehold);
  await clear(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.waitForFunction(() => history.state?.again === 1);
  await walkToWho(page, ['rent']);
  await expect(heading(page)).toHaveText('Who would get it?');
  await page.goBack();
  await expect(page.locator('#need-rent')).toBeChecked();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/en/');
});

test('says once that the answers were cleared', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToResults(page, mixedHousehold);
  await clear(page);
  await expect(said(page)).toBeVisible();
  await tick(page, ['rent']);
  await expect(said(page)).toHaveCount(0);
});

test('the browser keeps one title for all steps, which names no question and no answer', async ({ page }) => {
  await page.goto('/en/check/');
  const title = await page.title();
  await walkToResults(page, mixedHousehold);
  const wire = await page.context().newCDPSession(page);
  const { entries } = await wire.send('Page.getNavigationHistory');
  const titles = entries.filter(({ url }) => url.includes('/check/')).map((entry) => entry.title);
  expect(titles.length).toBeGreaterThan(3);
  expect(new Set(titles)).toEqual(new Set([title]));
  for (const question of ['help with', 'Who would', 'What would', 'Does the City'])
    expect(title).not.toContain(question);
});

test('a device whose clock says 2016 gets the answers for the day of the build', async ({ page }) => {
  const answers = async () => {
    await page.goto('/en/check/');
    await walkToResults(page, mixedHousehold);
    return page.locator('[data-card]').allInnerTexts();
  };
  const now = await answers();
  await page.clock.setSystemTime('2016-06-01T12:00:00');
  expect(await answers()).toEqual(now);
});

test('a double click on Continue sends one step', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToResults(page, { ...mixedHousehold, needs: ['disaster'] });
  await page.goBack();
  await page.goBack();
  await expect(page.locator('#choice-adults-and-children')).toBeChecked();
  // Place the button at a fixed position, whatever the length of the screen.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-next]{position:fixed!important;inset:40% auto auto 0!important}');
    document.adoptedStyleSheets = [sheet];
  });
  await page.locator('[data-next]').dblclick();
  await expect(page.locator('#choice-not-sure')).toBeChecked();
});
