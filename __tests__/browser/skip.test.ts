import { mixedHousehold, walkToResults } from './walk';
import { expect, test } from './watched';

test('the skip link moves the focus and keeps the step', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToResults(page, mixedHousehold);
  await page.locator('.usa-skipnav').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.glance')).toBeVisible();
  await expect(page.locator('#main')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Tab');
  await expect(page.locator('.results__about button')).toBeFocused();
});
