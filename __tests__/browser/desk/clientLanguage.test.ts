/** The sheet in a language that the page has not loaded. */
import type { Page } from '@playwright/test';
import { messagesOf } from '../../../lib/i18n/catalogs';
import { furtherLocales, type Locale, languages, locales } from '../../../lib/i18n/locales';
import { pdfPages } from '../sheet/pdf';
import { expect, test } from '../watched';
import { fillDesk, openDesk } from './desk';

test.use({ viewport: { width: 1280, height: 900 } });

const fileOf = (code: string) => `**/assets/messages-desk-${code}-*.js*`;
const titleIn = (code: Locale) => (messagesOf(code) as { sheet: { title: string } }).sheet.title;

const list = (page: Page) => page.locator('#client-language');
const said = (page: Page) => page.locator('.desk__said');

async function printed(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const titles = await page.locator('.sheet h1').allTextContents();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return titles;
}

test('offers every language, and requests only the file of a chosen one, once', async ({
  watched: { page, requests, said: complaints },
}) => {
  await openDesk(page);
  await page.waitForLoadState('networkidle');
  const loaded = requests.length;
  await fillDesk(page);
  const offered = await list(page)
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(offered).toEqual(locales);
  expect(requests.slice(loaded)).toEqual([]);
  for (const code of [...furtherLocales, ...furtherLocales, 'es', 'en'] as const) {
    await list(page).selectOption(code);
    await expect(list(page)).toHaveValue(code);
    await expect(said(page)).toContainText(languages[code].name);
    expect(await printed(page)).toEqual(code === 'en' ? [titleIn('en')] : [titleIn(code), titleIn('en')]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  expect(requests.slice(loaded).map((address) => new URL(address).pathname)).toEqual(
    furtherLocales.map((code) =>
      expect.stringMatching(new RegExp(`^/assets/messages-desk-${code}-[0-9a-f]{12}\\.js$`)),
    ),
  );
  expect(complaints).toEqual([]);
});

test('the sheet goes from right to left where its language does, and onto four pages at most', async ({
  page,
}) => {
  await openDesk(page);
  await fillDesk(page, ['rent', 'food right', 'doctor', 'medical emergency']);
  for (const code of furtherLocales) {
    await list(page).selectOption(code);
    await expect(list(page)).toHaveValue(code);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const title = page.locator('.sheet h1').first();
    await expect(title).toHaveText(titleIn(code));
    expect(await title.evaluate((heading) => getComputedStyle(heading).direction)).toBe(languages[code].dir);
    const { sizes } = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect([code, sizes.length <= 4]).toEqual([code, true]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
});

const [further] = furtherLocales;
if (further) {
  test('if a language cannot be loaded, the sheet stays, the desk says so, and a second choice loads it', async ({
    page,
  }) => {
    await openDesk(page);
    await fillDesk(page);
    await list(page).selectOption('es');
    await page.route(fileOf(further), (route) => route.abort());
    await list(page).selectOption(further);
    await expect(said(page)).toContainText('The sheet stays in');
    await expect(said(page)).toContainText(languages.es.name);
    await expect(list(page)).toHaveValue('es');
    expect((await printed(page))[0]).toBe(titleIn('es'));
    await page.unroute(fileOf(further));
    await list(page).selectOption(further);
    await expect(list(page)).toHaveValue(further);
    expect((await printed(page))[0]).toBe(titleIn(further));
  });

  const meanwhile = [
    {
      what: 'another choice',
      does: (page: Page) => list(page).selectOption('es'),
      after: { language: 'es', said: `The sheet will be in \u2068${languages.es.name}\u2069.` },
    },
    {
      what: 'the next client',
      does: async (page: Page) => {
        await page.getByRole('button', { name: 'Next client' }).click();
        await page.keyboard.press('Enter');
      },
      after: { language: 'en', said: 'All is cleared.' },
    },
  ];
  for (const { what, does, after } of meanwhile)
    test(`words that come late, after ${what}, are ignored`, async ({ page }) => {
      let letThrough = () => {};
      const held = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route(fileOf(further), async (route) => {
        await held;
        await route.continue();
      });
      await openDesk(page);
      await fillDesk(page);
      await list(page).selectOption(further);
      await expect(said(page)).toContainText(languages[further].name);
      await expect(list(page)).toHaveValue('en');
      await does(page);
      await expect(said(page)).toHaveText(after.said);
      const arrived = page.waitForResponse(fileOf(further));
      letThrough();
      await arrived;
      await page.waitForTimeout(300);
      await expect(said(page)).toHaveText(after.said);
      await expect(list(page)).toHaveValue(after.language);
    });
}
