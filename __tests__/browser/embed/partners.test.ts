import { axeFaultsOf } from '../access/faults';
import { untilHydrated } from '../hydrated';
import { expect, test } from '../watched';

test('the page for partners generates the HTML to paste, and shows a preview', async ({
  watched: { page, requests, said },
}) => {
  await page.goto('/en/partners/');
  const lines = page.locator('#widget-lines');
  await expect(lines).toHaveValue(/<iframe [^>]*src="http[^"]*\/en\/embed\/"/);
  await expect(lines).not.toHaveValue(/<script>/);
  await page.locator('#widget-language').selectOption('es');
  await page.locator('#widget-start').selectOption('food');
  await page.locator('#widget-parent').fill('https://partner.test/help');
  await expect(lines).toHaveValue(/\/es\/embed\/food\/#parent=https%3A%2F%2Fpartner\.test"/);
  await expect(lines).toHaveValue(/title="[^"]*¿alguien/);
  await expect(page.getByRole('link', { name: 'Food', exact: true })).toHaveAttribute(
    'href',
    '/es/check/food/',
  );
  await expect(lines).toHaveValue(/event\.origin !== 'http/);
  const before = requests.length;
  await page.getByRole('button', { name: 'Show how it looks' }).click();
  const preview = page.frameLocator('.widget-preview');
  await expect(preview.locator('[data-need="groceries"]')).toBeVisible();
  await expect(preview.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('.widget-preview')).toHaveAttribute('height', '700');
  await preview.locator('label[for="need-groceries"]').click();
  await expect(page.locator('.widget-preview')).toHaveAttribute('height', '900');
  expect(requests.slice(before).every((request) => request.startsWith(process.env.SITE ?? ''))).toBe(true);
  await page.locator('#widget-start').selectOption('health');
  await expect(preview.locator('[data-need="vaccines"]')).toBeVisible();
  expect(said).toEqual([]);
});

test('the page for partners says what is wrong with an address', async ({ page }) => {
  await page.goto('/es/partners/');
  await page.locator('#widget-parent').fill('http://partner.test');
  await expect(page.locator('#widget-parent-error')).toHaveText(/Tiene que empezar con https/);
  await expect(page.locator('#widget-parent')).toHaveAttribute('aria-invalid', 'true');
});

test('one button copies the HTML, or selects it if the browser does not allow copying', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/partners/');
  await page.getByRole('button', { name: 'Copy the lines' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await page.getByRole('button', { name: 'Copy the lines' }).click();
  await expect(page.getByText('The lines are marked.')).toBeVisible();
  const marked = await page
    .locator('#widget-lines')
    .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(marked).toMatch(/^<iframe [\s\S]*<\/iframe>$/);
});

for (const address of ['/en/partners/', '/es/partners/'])
  test(`${address} has nothing that axe finds fault with, the widget in it included`, async ({ page }) => {
    await page.goto(address);
    await untilHydrated(page);
    expect(await axeFaultsOf(page, true)).toEqual([]);
  });
