import { submit } from './walk';
import { expect, test } from './watched';

test.describe('a page that begins with one group of needs', () => {
  test('shows that group first, folds the others, and ticks nothing', async ({ page }) => {
    await page.goto('/en/check/health/');
    await expect(page.locator('label[for="need-vaccines"]')).toBeVisible();
    await expect(page.locator('label[for="need-food-today"]')).toBeHidden();
    await page.getByText('Other kinds of help').click();
    await expect(page.locator('label[for="need-food-today"]')).toBeVisible();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('stays the same page in the other language', async ({ page }) => {
    await page.goto('/en/check/food/');
    await expect(page.locator('.step:not([hidden]) button[type=submit]')).toBeEnabled();
    await page.locator('label[for="need-groceries"]').click();
    await page.locator('a[data-language="es"]').click();
    expect(new URL(page.url()).pathname).toBe('/es/check/food/');
    await expect(page.locator('#need-groceries')).toBeChecked();
  });

  test('leads from an error to a need that can be seen', async ({ page }) => {
    await page.goto('/en/check/family-and-pregnancy/');
    await submit(page);
    await page.locator('.problems a').click();
    await expect(page.locator('#need-pregnancy-care')).toBeFocused();
  });

  test('hides nothing that was ticked', async ({ page }) => {
    await page.goto('/en/check/food/');
    await page.getByText('Other kinds of help').click();
    await page.locator('label[for="need-rent"]').click();
    await submit(page);
    await page.locator('#adults').waitFor();
    await page.goBack();
    await expect(page.locator('#need-rent')).toBeChecked();
    await expect(page.locator('label[for="need-rent"]')).toBeVisible();
  });
});
