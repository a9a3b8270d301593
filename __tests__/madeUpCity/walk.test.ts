/** A made-up city, from the first page to a printed answer, at the desk, in a frame, and as one file. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtPages, out } from '../browser/builtPages';
import { answerAt, fillDesk, openDesk } from '../browser/desk/desk';
import { verdictsOf, walkToResults } from '../browser/walk';
import { expect, test } from '../browser/watched';
import { cityName, productName } from './pack';

test('is walked from the first page to a printed answer, with no line for children', async ({
  watched: { page, requests, said },
}) => {
  await page.goto('/');
  await expect(page.locator('.language-menu, main').getByRole('link', { name: /Tiếng Việt/ })).toHaveCount(0);
  await page.locator('a[href="/en/"]').first().click();
  await expect(page.locator('main')).toContainText(cityName);
  await page.locator('a[href="/en/check/"]').first().click();
  await expect(page.locator('[data-need="utility-account"], [data-need="arts"]')).toHaveCount(0);
  const before = requests.length;
  await walkToResults(page, {
    needs: ['rent', 'contagious-illness', 'food-today'],
    people: 'adults-and-children',
  });
  expect(requests.length).toBe(before);
  expect(await verdictsOf(page, 'rent')).toEqual(['may-be-asked']);
  expect(await verdictsOf(page, 'contagious-illness')).toEqual(['city-does-not-check']);
  const brand = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--brand'),
  );
  expect(brand).toBe('#4a1d5c');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-card="rent"]')).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  expect(said).toEqual([]);
});

test('names no other city, on any page', () => {
  const others = builtPages().filter(({ html }) => /Longmont|Boulder|\bP[BSC]-\d/.test(html));
  expect(others.map(({ address }) => address)).toEqual([]);
});

test('offers on the home page no help that its policy does not mention', async ({ page }) => {
  await page.goto('/en/');
  const bills = page.locator('a[href$="/check/money-and-bills/"] .group__examples');
  await expect(bills).toHaveText('Help to pay a bill · Money to live on');
});

test('has a policy page of its own clauses, in Spanish too', async ({ page }) => {
  for (const locale of ['en', 'es']) {
    await page.goto(`/${locale}/policy/`);
    await expect(page.locator('.clause')).toHaveCount(4);
    await expect(page.locator('main')).toContainText(cityName);
  }
});

test('is answered at the desk', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page);
  await expect(answerAt(page, 'person-1', 'rent')).toContainText('May be asked');
  await expect(answerAt(page, 'person-3', 'rent')).toContainText('May be asked');
});

test('is answered in the frame of a partner', async ({ page }) => {
  await page.goto('/en/embed/');
  await walkToResults(page, { needs: ['cash'] });
  expect(await verdictsOf(page, 'cash')).toEqual(['may-be-asked']);
});

test('is answered as one file', async ({ page }) => {
  const file = path.resolve(out, `../out-single/${productName}.html`);
  await page.goto(pathToFileURL(file).href);
  await page.locator('[data-screen] .usa-button[href="/es/"]').click();
  await walkToResults(page, { needs: ['cash'] });
  expect(await verdictsOf(page, 'cash')).toEqual(['may-be-asked']);
});
