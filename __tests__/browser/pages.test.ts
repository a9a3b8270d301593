import { expect, test } from './watched';

const reading = ['/', '/en/', '/es/', '/404.html'];
const interactive = ['/en/check/', '/es/check/'];

for (const address of [...reading, ...interactive]) {
  test(`${address} loads in silence`, async ({ watched: { page, requests, said } }) => {
    const answer = await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
    expect(new Set(requests.map((request) => new URL(request).origin))).toEqual(
      new Set([new URL(page.url()).origin]),
    );
    const scripts = requests.filter((request) => request.endsWith('.js'));
    expect(scripts).toHaveLength(reading.includes(address) ? 1 : 2);
    expect(scripts.join()).toContain('/assets/leave-');
    // The page, its stylesheet, its scripts.
    expect(requests).toHaveLength(2 + scripts.length);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  });
}

test('an address that does not exist is a 404 that helps', async ({ watched: { page } }) => {
  const answer = await page.goto('/es/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Esta página no está aquí' })).toBeVisible();
});

test('Leave this site takes the place of the page in the history', async ({ watched: { page } }) => {
  await page.route('https://www.google.com/**', (route) => route.fulfill({ body: 'a neutral page' }));
  await page.goto('/en/');
  await page.goto('/en/check/');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL('https://www.google.com/');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/en/');
});

test('Leave this site is a plain link where scripts are off', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.route('https://www.google.com/**', (route) => route.fulfill({ body: 'a neutral page' }));
  await page.goto('/es/');
  await page.getByRole('link', { name: 'Salir de este sitio' }).click();
  await page.waitForURL('https://www.google.com/');
  await context.close();
});
