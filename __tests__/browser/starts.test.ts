import { changeLanguage, tick, walkToWho } from './walk';
import { expect, test } from './watched';

test.describe('a page that begins with one group of needs', () => {
  test('opens that group, keeps the others closed, and ticks nothing', async ({ page }) => {
    await page.goto('/en/check/health/');
    await expect(page.locator('[data-need="vaccines"]')).toBeVisible();
    await expect(page.locator('details.group[open]')).toHaveCount(1);
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('stays the same page in the other language', async ({ page }) => {
    await page.goto('/en/check/food/');
    await expect(page.locator('[data-next]')).toBeEnabled();
    await page.locator('[data-need="groceries"]').click();
    await changeLanguage(page, 'es');
    expect(new URL(page.url()).pathname).toBe('/es/check/food/');
    await expect(page.locator('#need-groceries')).toBeChecked();
  });

  test('leads to another group if the group no longer exists', async ({ page }) => {
    await page.goto('/en/check/family-and-pregnancy/');
    await expect(page.locator('[data-need="pregnancy-care"]')).toBeVisible();
  });

  test('shows what was picked in another group as a chip', async ({ page }) => {
    await page.goto('/en/check/food/');
    await tick(page, ['groceries']);
    await walkToWho(page, ['rent']);
    await page.goBack();
    await expect(page.locator('#need-rent')).toBeChecked();
    await expect(page.locator('.chip')).toHaveCount(2);
    await expect(page.locator('.chip').last()).toBeVisible();
  });
});

test('the home page leads to the search field', async ({ page }) => {
  await page.goto('/en/check/#search');
  await expect(page.locator('[data-search]')).toBeFocused();
});
