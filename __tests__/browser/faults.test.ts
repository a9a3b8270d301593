import { mixedHousehold, pickPeople, walkToResults, walkToWho } from './walk';
import { expect, test } from './watched';

const island = '**/assets/check-*.js';

test.describe('when something goes wrong, a person still has a way on', () => {
  test('the script does not load', async ({ page }) => {
    await page.route(island, (route) => route.abort());
    await page.goto('/es/check/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-next]')).toBeDisabled();
    await page.locator('.not-working a').click();
    expect(new URL(page.url()).pathname).toBe('/es/answers/');
  });

  test('the script has another hash', async ({ page }) => {
    await page.route(island, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'document.title = "changed"' }),
    );
    await page.goto('/en/check/');
    await expect(page.locator('.not-working a')).toBeVisible();
    expect(await page.title()).not.toBe('changed');
  });

  test('the script throws in the middle', async ({ page }) => {
    await page.goto('/en/check/');
    await walkToWho(page, ['rent']);
    await pickPeople(page, 'adults');
    await page.evaluate(() => {
      Array.prototype.flatMap = () => {
        throw new Error('broken on purpose');
      };
    });
    await page.locator('[data-next]').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Leave this site' })).toBeVisible();
    await page.getByRole('alert').getByRole('link').nth(1).click();
    expect(new URL(page.url()).pathname).toBe('/en/services/');
  });

  test('storage is refused', async ({ watched: { page, said } }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await page.goto('/en/check/');
    await walkToResults(page, mixedHousehold);
    expect(said).toEqual([]);
  });

  test('the network is very slow', async ({ page }) => {
    await page.route(island, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue();
    });
    await page.goto('/en/check/', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.not-working')).toBeVisible();
    expect(page.url()).toMatch(/\/check\/$/);
    await expect(page.locator('[data-next]')).toBeEnabled({ timeout: 10_000 });
    await walkToResults(page, mixedHousehold);
  });

  test('scripts are off', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('/es/check/');
    await page.locator('.not-working a').click();
    expect(new URL(page.url()).pathname).toBe('/es/answers/');
    await context.close();
  });
});
