import type { Page } from '@playwright/test';
import { leaveAddress } from '../../lib/site/leaveAddress';
import { mixedHousehold, tick, walkToResults } from './walk';
import { expect, test } from './watched';

const neutral = (page: Page) =>
  page.route(`${leaveAddress}**`, (route) => route.fulfill({ body: 'a neutral page' }));

async function pressShift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
}

for (const address of ['/en/', '/en/check/']) {
  test(`Leave this site replaces ${address} in the history`, async ({ watched: { page } }) => {
    await neutral(page);
    await page.goto('/es/');
    await page.goto(address);
    await pressShift(page);
    await page.waitForURL(leaveAddress);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/es/');
  });
}

test('Leave this site empties the screen at once, however slow the network', async ({ page }) => {
  await page.route(`${leaveAddress}**`, () => {});
  let emptied: (title: string) => void = () => {};
  const seen = new Promise<string>((resolve) => {
    emptied = resolve;
  });
  await page.exposeFunction('emptied', (title: string) => emptied(title));
  await page.addInitScript(() => {
    // The neutral page never loads in this test, so this page must report that it is empty.
    const report = (window as unknown as { emptied(title: string): void }).emptied;
    new MutationObserver(() => {
      if (document.documentElement.childNodes.length === 0) report(document.title);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/en/check/');
  await pressShift(page);
  expect(await seen).toBe('');
});

test('a middle click leaves as well, and opens no tab', async ({ page, context }) => {
  await neutral(page);
  await page.goto('/en/check/');
  await page.locator('.leave-link').click({ button: 'middle' });
  await page.waitForURL(leaveAddress);
  expect(context.pages()).toHaveLength(1);
});

test('each press of Shift says how many are left, and a wheel or a click with Shift does not count', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const said = page.getByRole('alert').filter({ hasText: 'Press Shift' });
  await page.keyboard.press('Shift');
  await expect(said).toHaveText('Press Shift 2 more times to leave this site');
  await page.keyboard.press('Shift');
  await expect(said).toHaveText('Press Shift 1 more time to leave this site');
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Shift');
  await expect(said).toHaveCount(0);
  for (let click = 0; click < 3; click++) await page.locator('h1').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Alt+Shift');
  await expect(said).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe('/en/check/');
});

const OVER: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'its link in the dialog': (page) => page.locator('dialog [data-leave]').click(),
  'three presses of Shift': pressShift,
  'a click on the link behind the dialog': async (page) => {
    const box = await page.locator('.site-header [data-leave]').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  },
};
for (const [way, act] of Object.entries(OVER)) {
  test(`over "Are you still there?", ${way} leaves the site`, async ({ page }) => {
    await neutral(page);
    await page.clock.install();
    await page.goto('/en/check/');
    await tick(page, ['rent']);
    await page.clock.runFor(5 * 60_000 + 1000);
    await expect(page.getByRole('dialog')).toBeVisible();
    await act(page);
    await page.waitForURL(leaveAddress);
  });

  test(`over the list of keys, ${way} leaves the site`, async ({ page }) => {
    await neutral(page);
    await page.goto('/en/desk/');
    await page.locator('#picker:not([disabled])').waitFor();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await act(page);
    await page.waitForURL(leaveAddress);
  });
}

for (const address of ['/', '/en/', '/es/check/', '/404.html']) {
  test(`${address} reaches Leave this site with the keyboard, in the bar at the top`, async ({ page }) => {
    await neutral(page);
    await page.goto(address);
    // It comes after the skip link, the name of the site and the languages.
    const leave = page.locator('header [data-leave]');
    const isThere = () => leave.evaluate((link) => link === document.activeElement);
    for (let press = 0; press < 4 && !(await isThere()); press++) await page.keyboard.press('Tab');
    await expect(leave).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(leaveAddress);
  });
}

test('Leave this site is a plain link where scripts are off', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await neutral(page);
  await page.goto('/es/');
  await page.getByRole('link', { name: 'Salir de este sitio' }).click();
  await page.waitForURL(leaveAddress);
  await context.close();
});

for (const link of ['.leave-link', '.site-header__name']) {
  test(`${link} stays as readable under the mouse as it was`, async ({ page }) => {
    await page.goto('/en/');
    const color = () => page.locator(link).evaluate((element) => getComputedStyle(element).color);
    const before = await color();
    await page.locator(link).hover();
    expect(await color()).toBe(before);
  });
}

test('a phone, which has no Shift key, is not told to press it', async ({ browser, baseURL }) => {
  const phone = await browser.newContext({ baseURL: baseURL ?? '', isMobile: true, hasTouch: true });
  const page = await phone.newPage();
  await page.goto('/en/');
  await expect(page.locator('.leave-link')).toBeVisible();
  await expect(page.locator('.leave-link__hint')).toBeHidden();
  await phone.close();
});

test('on a phone Leave this site stays visible on a scrolled page, and hides no focused field', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/check/health/');
  const way = page.locator('.site-header .leave-link');
  await expect(way).toBeInViewport({ ratio: 1 });
  for (const need of await page.locator('.need input:visible').all()) {
    await need.focus();
    await expect(way).toBeInViewport({ ratio: 1 });
    const [top, field, bar] = await Promise.all(
      [page.locator('.site-header'), need, page.locator('.step-bar')].map((part) => part.boundingBox()),
    );
    expect(field?.y ?? 0).toBeGreaterThanOrEqual((top?.y ?? 0) + (top?.height ?? 0) - 1);
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  }
});

test('a link in the answers opens a new tab, and the answers stay', async ({ page, context }) => {
  await page.goto('/en/check/');
  await walkToResults(page, mixedHousehold);
  await page.locator('[data-card="rent"] summary', { hasText: 'Why' }).click();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'More about this help' }).click(),
  ]);
  await expect(opened).toHaveURL(/\/en\/services\//);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await expect(page.locator('.glance')).toBeVisible();
});
