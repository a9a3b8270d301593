/** The site in a folder of a domain: it requests nothing outside that folder, and everything works. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPages, out } from '../browser/builtPages';
import { fillDesk } from '../browser/desk/desk';
import { changeLanguage, walkToResults } from '../browser/walk';
import { expect, test } from '../browser/watched';
import { BASE } from './base';

/** The requested addresses outside the folder. */
const outside = (requests: readonly string[]) =>
  requests.filter(
    (address) => !address.startsWith('data:') && !new URL(address).pathname.startsWith(`${BASE}/`),
  );

test('every address inside a page, and every one that a script or a file of data names, leads to a page or a file of the folder', () => {
  const pages = new Map(builtPages().map((page) => [BASE + page.address, page.html]));
  const isThere = (address: string) => {
    const { pathname } = new URL(address, 'http://site');
    if (!pathname.startsWith(`${BASE}/`)) return false;
    return (
      pages.has(pathname) ||
      (/\.\w+$/.test(pathname) && existsSync(path.join(out, pathname.slice(BASE.length))))
    );
  };
  const named = [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, address = '']) => ({ page, address })),
  );
  expect(named.length).toBeGreaterThan(1000);
  expect(named.filter(({ address }) => !isThere(address)).slice(0, 5)).toEqual([]);
  const { services } = JSON.parse(readFileSync(path.join(out, 'data/services.json'), 'utf8')) as {
    services: readonly { page: Record<string, string> }[];
  };
  expect(services.flatMap(({ page }) => Object.values(page)).filter((address) => !isThere(address))).toEqual(
    [],
  );
});

test('every page is answered, with its own headers', async ({ request }) => {
  const answers = await Promise.all(
    builtPages()
      .filter(({ address }) => /^\/(?:en|es|ar)?\//.test(address))
      .map(async ({ address }) => [address, (await request.get(BASE + address)).status()] as const),
  );
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  const lost = await request.get(`${BASE}/nowhere/`);
  expect([lost.status(), (await lost.text()).includes(`href="${BASE}/en/"`)]).toEqual([404, true]);
  expect((await request.get('/en/')).status()).toBe(404);
  expect((await request.get(`${BASE}/en/embed/`)).headers()['content-security-policy']).toContain(
    'frame-ancestors *',
  );
});

for (const locale of ['en', 'ar'] as const)
  test(`the questions are walked to the answers, and the language changed: ${locale}`, async ({
    watched: { page, requests, said },
  }) => {
    await page.goto(`${BASE}/${locale}/check/`);
    await walkToResults(page, { needs: ['rent'] });
    await expect(page.locator('[data-card="rent"] .answer').first()).toBeVisible();
    await changeLanguage(page, 'vi');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    expect(new URL(page.url()).pathname).toBe(`${BASE}/vi/check/`);
    expect(outside(requests)).toEqual([]);
    expect(said).toEqual([]);
  });

test('the desk opens, and finds a kind of help', async ({ watched: { page, requests, said } }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${BASE}/en/desk/`);
  await page.locator('#picker:not([disabled])').waitFor();
  await fillDesk(page);
  await expect(page.locator('.desk__cell').first()).toBeVisible();
  expect(outside(requests)).toEqual([]);
  expect(said).toEqual([]);
});

test('the lines for a partner name the folder, and the preview shows the frame', async ({
  watched: { page, requests, said },
}) => {
  await page.goto(`${BASE}/en/partners/`);
  await expect(page.locator('#widget-lines')).toHaveValue(new RegExp(`"http://[^/]+${BASE}/en/embed/"`));
  await page.locator('.actions button[aria-expanded="false"]:enabled').click();
  await expect(page.frameLocator('.widget-preview').locator('[data-next]')).toBeVisible();
  expect(outside(requests)).toEqual([]);
  expect(said).toEqual([]);
});

test('Leave this site leaves', async ({ watched: { page } }) => {
  await page.route('https://weather.com/**', (route) => route.fulfill({ body: 'a neutral page' }));
  await page.goto(`${BASE}/es/check/`);
  await page.locator('.leave-link').click();
  await page.waitForURL('https://weather.com/');
});
