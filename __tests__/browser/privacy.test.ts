import { locales } from '../../lib/i18n/locales';
import { leaveAddress, leaveHost } from '../../lib/site/leaveAddress';
import { keptBy, nothingKept, recordTraces } from './traces';
import { changeLanguage, mixedHousehold, pickPeople, submit, tick, walkToResults, walkToWho } from './walk';
import { expect, test } from './watched';

/** Words that would only be in a title or an address because of an answer. */
const TELLING = /rent|renta|emergenc|comida|food|adult|child|niñ|=|not-sure|\b[12]\b/i;

for (const [locale, other] of [
  ['en', 'es'],
  ['es', 'en'],
] as const) {
  test(`the whole flow from /${locale}/check/ makes no request, stores nothing, logs nothing`, async ({
    watched: { page, requests, said },
  }) => {
    const traces = await recordTraces(page);
    const titles: string[] = [];
    const note = async () => {
      titles.push(await page.title());
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      const state = await page.evaluate(() => window.history.state);
      expect(Object.keys(state ?? {}).filter((key) => key !== 'depth')).toEqual([]);
    };
    await page.route(`${leaveAddress}**`, (route) => route.fulfill({ body: 'a neutral page' }));
    await page.goto(`/${locale}/check/`);
    await page.locator('[data-next]:enabled').waitFor();
    const loaded = requests.length;

    await page.locator('[data-search]').fill('rent');
    await walkToResults(page, mixedHousehold);
    await note();
    await page.locator('.results__about button').click();
    await tick(page, ['snap']);
    for (let step = 0; step < 3; step++) {
      await submit(page);
      await note();
    }
    await page.locator('.glance').waitFor();
    for (const fold of await page.locator('main details > summary:visible').all()) await fold.click();
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
    });
    await page.locator('.actions.no-print button').first().click();
    await changeLanguage(page, other);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await note();
    await page.goBack();
    await note();
    await page.goForward();
    await expect(page.locator('.glance')).toBeVisible();

    expect(requests.slice(loaded)).toEqual([]);
    expect(await keptBy(page)).toEqual(nothingKept);
    expect(await page.context().cookies()).toEqual([]);
    expect(said).toEqual([]);
    expect(traces.calls).toEqual(['cookie read']); // by the check above only
    for (const title of titles) expect(title.split(' – ')[0]).not.toMatch(TELLING);

    await page.locator('[data-leave]').first().click();
    await page.waitForURL(leaveAddress);
    expect(requests.slice(loaded)).toEqual([leaveAddress]);
  });

  test(`offline after load, /${locale}/check/ still answers, prints and changes language`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/check/`);
    await page.locator('[data-next]:enabled').waitFor();
    await context.setOffline(true);
    await walkToResults(page, mixedHousehold);
    expect(await page.locator('[data-card]').count()).toBe(3);
    await changeLanguage(page, other);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    expect(await page.locator('[data-card]').count()).toBe(3);
    expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(10_000);
  });
}

test('reload begins again, and the form is empty', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToWho(page, ['rent']);
  await pickPeople(page, 'adults');
  await page.reload();
  await expect(page.locator('#need-rent')).not.toBeChecked();
  await expect(page.locator('[data-people]')).toHaveCount(0);
  await page.goBack();
  expect(page.url()).not.toContain('/check/');
});

test('Back from another page brings no answer back', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToResults(page, mixedHousehold);
  await page.goto('/en/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you need help with?');
  await expect(page.locator('.glance')).toHaveCount(0);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test.describe('who tries to break in', () => {
  for (const tail of [
    '?needs=rent&adults=2',
    '?"><script>document.title="broken"</script>',
    '#<img src=x onerror=document.title="broken">',
    '#need-rent',
  ]) {
    test(`by an address that ends in ${tail}`, async ({ watched: { page, said } }) => {
      await page.goto(`/en/check/${tail}`);
      await expect(page.locator('[data-next]')).toBeEnabled();
      await expect(page.locator('input:checked')).toHaveCount(0);
      expect(await page.title()).not.toContain('broken');
      expect(said).toEqual([]);
    });
  }

  test('by what is typed into the search', async ({ watched: { page, said } }) => {
    await page.goto('/en/check/');
    await expect(page.locator('[data-next]')).toBeEnabled();
    for (const typed of [
      '<img src=x onerror=document.title="broken">',
      '"><script>',
      '[a-',
      '$&',
      '½',
      '𝔯𝔢𝔫𝔱',
    ]) {
      await page.locator('[data-search]').fill(typed);
      await expect(page.locator('[data-search]')).toHaveValue(typed);
    }
    expect(await page.title()).not.toContain('broken');
    expect(said).toEqual([]);
  });
});

for (const locale of locales)
  test(`/${locale}/privacy/ names the site that Leave this site opens`, async ({ page }) => {
    await page.goto(`/${locale}/privacy/`);
    await expect(page.locator('main')).toContainText(leaveHost());
    await expect(page.locator('.leave-link').first()).toHaveAttribute('href', leaveAddress);
  });

test('a page that was not built again in time says so, on every kind of page', async ({ page }) => {
  for (const address of ['/en/services/', '/es/check/', '/ar/embed/']) {
    await page.goto(address);
    const note = page.locator('[data-good-until]');
    await expect(note).toBeHidden();
    await page.clock.setSystemTime('2099-01-01T12:00:00');
    await page.reload();
    await expect(note).toBeVisible();
    await page.clock.setSystemTime('2026-12-01T12:00:00');
  }
});

test('a mail about a mistake says who gets it, and names no kind of help', async ({ page }) => {
  await page.goto('/en/services/housing-assistance/');
  const link = page.getByRole('link', { name: 'Report a mistake' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.href).not.toContain('housing');
  await expect(page.locator('.feedback')).toContainText(`The mail goes to ${address.pathname}.`);
});
