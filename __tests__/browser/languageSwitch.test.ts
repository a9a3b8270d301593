import { furtherLocales, languages } from '../../lib/i18n/locales';
import { changeLanguage as choose, mixedHousehold, pickPeople, walkToResults, walkToWho } from './walk';
import { expect, test } from './watched';

const fileOf = (code: string) => `**/assets/messages-check-${code}-*.js*`;

test('changing on the results to each language in a file of its own requests the file, once, and loses nothing', async ({
  watched: { page, requests, said },
}) => {
  await page.goto('/en/check/');
  await walkToResults(page, mixedHousehold);
  const results = await page.locator('[data-card]').count();
  for (const code of furtherLocales) {
    const before = requests.length;
    await choose(page, code);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('html')).toHaveAttribute('dir', languages[code].dir);
    expect(new URL(page.url()).pathname).toBe(`/${code}/check/`);
    expect(await page.locator('[data-card]').count()).toBe(results);
    await expect(page.locator('.language-menu details')).not.toHaveAttribute('open');
    await expect(page.locator('.language-menu summary')).toBeFocused();

    await choose(page, 'en');
    await choose(page, code);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    expect(requests.slice(before).map((address) => new URL(address).pathname)).toEqual([
      expect.stringMatching(new RegExp(`^/assets/messages-check-${code}-[0-9a-f]{12}\\.js$`)),
    ]);
  }
  expect(said).toEqual([]);
});

/** One that runs from right to left, and one that does not. */
for (const code of furtherLocales.filter((one) => one === 'ar' || one === 'vi')) {
  test(`the questionnaire in ${code} answers offline, also in English and back`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${code}/check/`);
    await page.locator('[data-next]:enabled').waitFor();
    await context.setOffline(true);
    await walkToResults(page, mixedHousehold);
    await choose(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await choose(page, code);
    await expect(page.locator('html')).toHaveAttribute('dir', languages[code].dir);
    expect(await page.locator('[data-card]').count()).toBe(3);
  });
}

const [further] = furtherLocales;
if (further) {
  test.describe('words that do not come', () => {
    test('without a network the language stays, says so, and nothing is lost', async ({ page, context }) => {
      await page.goto('/es/check/');
      await walkToWho(page, ['rent']);
      await pickPeople(page, 'only-children');
      await context.setOffline(true);
      await choose(page, further);
      await expect(page.getByRole('status').filter({ hasText: languages[further].name })).toContainText(
        'sigue en español',
      );
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await expect(page.locator('#choice-only-children')).toBeChecked();
      expect(new URL(page.url()).pathname).toBe('/es/check/');

      await context.setOffline(false);
      await choose(page, further);
      await expect(page.locator('html')).toHaveAttribute('lang', further);
      await expect(page.locator('#choice-only-children')).toBeChecked();
      await expect(page.locator('.language-wish')).toBeEmpty();
    });

    for (const [what, body] of [
      ['broken off', 'export default {"site":'],
      ['another', 'document.title = "changed"; export default {}'],
    ]) {
      test(`a file that is ${what} is refused, and the language stays`, async ({ page }) => {
        await page.route(fileOf(further), (route) =>
          route.fulfill({ contentType: 'text/javascript', body: body ?? '' }),
        );
        await page.goto('/en/check/');
        await choose(page, further);
        await expect(page.locator('.language-wish')).toContainText('stays in English');
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        expect(await page.title()).not.toBe('changed');
        await walkToWho(page, ['rent']);
      });

      test(`a page whose own words are ${what} keeps its text and its links`, async ({ page }) => {
        await page.route(fileOf(further), (route) =>
          route.fulfill({ contentType: 'text/javascript', body: body ?? '' }),
        );
        await page.goto(`/${further}/check/`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.locator('.not-working a').click();
        expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${further}/(answers|services)/$`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }
  });

  for (const [what, intact] of [
    ['takes the words that were built', true],
    ['refuses others', false],
  ] as const)
    test(`a browser that preloads no modules checks the file as well: it ${what}`, async ({ page }) => {
      // Such browsers know no Trusted Types either.
      await page.addInitScript(() => {
        const supports = DOMTokenList.prototype.supports;
        DOMTokenList.prototype.supports = function (token) {
          return token !== 'modulepreload' && supports.call(this, token);
        };
      });
      await page.route('**/en/check/', async (route) => {
        const answer = await route.fetch();
        const { 'content-security-policy': _, ...headers } = answer.headers();
        const body = (await answer.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        await route.fulfill({ status: 200, headers, body });
      });
      if (!intact)
        await page.route(fileOf(further), async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ response: answer, body: `${await answer.text()};` });
        });
      await page.goto('/en/check/');
      await choose(page, further);
      if (intact) await expect(page.locator('html')).toHaveAttribute('lang', further);
      else await expect(page.locator('.language-wish')).toContainText('stays in English');
    });

  test('without scripts the list of languages opens, and leads to the same page', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('/en/services/housing-assistance/');
    await choose(page, further);
    expect(new URL(page.url()).pathname).toBe(`/${further}/services/housing-assistance/`);
    await expect(page.locator(`.language-menu a[data-language="${further}"]`)).toHaveAttribute(
      'aria-current',
      'true',
    );
    await context.close();
  });
}

test('who changes the language and goes back finds the page, its address and its language together', async ({
  page,
}) => {
  await page.goto('/es/check/');
  await walkToWho(page, ['rent']);
  await choose(page, 'en');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you need help with?');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/en/check/');
  await expect(page.locator('#need-rent')).toBeChecked();
});
