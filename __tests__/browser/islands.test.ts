import { expect, test } from './watched';

for (const locale of ['en', 'es']) {
  test(`the check island comes alive in ${locale}`, async ({ watched: { page, said } }) => {
    await page.goto(`/${locale}/check/`);
    await page.getByRole('button', { name: '+' }).click();
    await expect(page.getByRole('status').first()).toHaveText('1');
    expect(said).toEqual([]);
  });

  test(`the check island in ${locale} is what the page held before its script came`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const still = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const before = await still.newPage();
    await before.goto(`/${locale}/check/`);
    const rendered = await before.locator('[data-island]').innerHTML();
    await page.goto(`/${locale}/check/`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-island]').innerHTML()).toBe(rendered);
    await still.close();
  });
}
