import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { isBundled, languages, locales } from '../../lib/i18n/locales';
import { buildSingle } from '../../lib/node/build/single/buildSingle';
import { changeLanguage, mixedHousehold, submit, tick, walkToResults } from './walk';
import { expect, test } from './watched';
import { wordsOf } from './words';

const root = path.resolve(import.meta.dirname, '../..');
let html = '';
let address = '';

test.beforeAll(async () => {
  html = await buildSingle(root);
  const folder = path.join(root, 'test-results', `single-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'site.html');
  writeFileSync(file, html);
  address = pathToFileURL(file).href;
});

test('the site as one file keeps within 320 kB', () => {
  expect(gzipSync(html, { level: 9 }).length / 1000).toBeLessThan(320);
});

for (const locale of locales) {
  test(`the site as one file leads to results without a request, in ${locale}`, async ({
    watched: { page, requests, said },
  }) => {
    await page.goto(address);
    await page.locator(`[data-screen] .usa-button[href="/${locale}/"]`).click();
    await walkToResults(page, mixedHousehold);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', languages[locale].dir);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(locale)('results.title'));
    await expect(page.locator('.glance tbody tr')).toHaveCount(3);
    // A page that is not in the file.
    await page.locator('[data-island] .site-footer summary').click();
    await page.locator('[data-island] .site-footer a[href$="/privacy/"]').click();
    const note = page.getByRole('status').filter({ hasText: wordsOf(locale)('single.notHere') });
    await expect(note).toBeVisible();
    if (isBundled(locale)) {
      // The table of services, and back to the same results.
      await page.locator('[data-island] .site-footer a[href$="/services/"]').click();
      await expect(page.locator('.services-table')).toBeVisible();
      await expect(page.locator('.glance')).toBeHidden();
      await page.goBack();
    }
    await expect(page.locator('.glance')).toBeVisible();
    expect(requests).toEqual([address]);
    expect(said).toEqual([]);
  });
}

test('the site as one file changes its language in the middle and keeps the answers', async ({
  watched: { page, requests, said },
}) => {
  await page.goto(address);
  await page.locator('[data-screen] .usa-button', { hasText: 'English' }).click();
  await walkToResults(page, mixedHousehold);
  await changeLanguage(page.locator('[data-island]'), 'es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('.glance tbody tr')).toHaveCount(3);
  await page.locator('[data-island] .site-footer summary').click();
  await page.locator('[data-island] .site-footer a[href$="/services/"]').click();
  await expect(page.locator('.services-table')).toBeVisible();
  await changeLanguage(page.locator('[data-screen]'), 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(requests).toEqual([address]);
  expect(said).toEqual([]);
});

test('the site as one file stays in the language that was chosen in the middle when somebody goes back', async ({
  page,
}) => {
  await page.goto(address);
  await page.locator('[data-screen] .usa-button', { hasText: 'English' }).click();
  await tick(page, ['rent']);
  await submit(page);
  await changeLanguage(page.locator('[data-island]'), 'es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goBack();
  await expect(page.locator('#need-rent')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

for (const from of ['the disk', 'a server'])
  test(`the site as one file from ${from} starts again in its language after a reload`, async ({ page }) => {
    const file = readFileSync(new URL(address));
    const served = from === 'a server' ? 'http://one-file.test/help.html' : address;
    await page.route('http://one-file.test/**', (route) =>
      route.fulfill(
        route.request().url() === served
          ? { body: file, contentType: 'text/html' }
          : { status: 404, body: 'not here' },
      ),
    );
    await page.goto(served);
    await page.locator('[data-screen] .usa-button', { hasText: 'English' }).click();
    await changeLanguage(page.locator('[data-island]'), 'es');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    for (const steps of [0, 1]) {
      if (steps > 0) {
        await tick(page, ['rent']);
        await submit(page);
      }
      await page.reload();
      const first = page.getByRole('heading', { level: 1, name: wordsOf('es')('check.needs.title') });
      await expect(first).toBeVisible();
      expect(page.url()).toBe(served);
    }
  });

test('the site as one file runs only the scripts in its policy', async ({ page }) => {
  await page.goto(address);
  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "broken into"';
      document.body.append(script);
    } catch {
      // Trusted Types would block even this.
    }
  });
  expect(await page.title()).not.toBe('broken into');
  expect(await page.locator('meta[http-equiv]').getAttribute('content')).not.toContain("'self'");
});
