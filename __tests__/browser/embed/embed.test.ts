import type { Page } from '@playwright/test';
import { type EmbedChoice, embedSnippet } from '../../../lib/site/embedSnippet';
import { leaveAddress } from '../../../lib/site/leaveAddress';
import { changeLanguage, pickPeople, tick } from '../walk';
import { test as base, expect } from '../watched';
import { type Heard, type HostSite, hostSite } from './hostPage';

const test = base.extend<{ host: HostSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off this pattern
  host: async ({}, use) => {
    const host = await hostSite();
    await use(host);
    await host.close();
  },
});

const site = () => process.env.SITE ?? '';
const food: EmbedChoice = { locale: 'es', start: 'food', parent: undefined };
const frameOf = (page: Page) => page.frameLocator('iframe');
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

async function open(page: Page, host: HostSite, choice: EmbedChoice): Promise<void> {
  host.show(embedSnippet(site(), 'Longmont', choice));
  await page.goto(host.origin);
  await expect(frameOf(page).locator('[data-next]')).toBeEnabled();
}

async function walk(page: Page): Promise<void> {
  const frame = frameOf(page);
  await tick(frame, ['groceries']);
  await frame.locator('[data-next]').click();
  await pickPeople(frame, 'adults-and-children');
  await frame.locator('[data-next]').click();
  await frame.locator('[data-step="results"]').waitFor();
}

test('works in a page of another origin, and sends one height at the first use', async ({
  host,
  watched: { page, requests, said },
}) => {
  await open(page, host, { ...food, parent: host.origin });
  await page.waitForLoadState('networkidle');
  const loaded = requests.length;
  expect(await heard(page)).toEqual([]);
  expect(await heightOf(page)).toBe(700);
  await walk(page);
  await expect.poll(() => heightOf(page)).toBe(900);
  const frame = frameOf(page);
  await changeLanguage(frame, 'en');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');

  expect(requests.slice(loaded)).toEqual([]);
  const data = { type: 'longmont-help-check:height', height: 900 };
  expect(await heard(page)).toEqual([{ origin: site(), data, keys: ['type', 'height'] }]);
  expect(said).toEqual([]);
  const kept = await frame
    .locator('html')
    .evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
  expect(kept).toEqual([0, 0, 0]);
  expect(await page.context().cookies()).toEqual([]);
});

test('two widgets on one page each open when they are used', async ({ host, page }) => {
  const lines = embedSnippet(site(), 'Longmont', { ...food, parent: host.origin });
  host.show(lines + lines);
  await page.goto(host.origin);
  const heights = () =>
    page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
  const use = (index: number) =>
    page.frameLocator('iframe').nth(index).locator('label[for="need-groceries"]').click();
  await use(1);
  await expect.poll(heights).toEqual([700, 900]);
  await use(0);
  await expect.poll(heights).toEqual([900, 900]);
});

test('sends nothing about the page around it to the server', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site())) asked.push(`${request.url()} ${request.headers().referer ?? ''}`);
  });
  await open(page, host, { ...food, parent: host.origin });
  const port = new URL(host.origin).port;
  expect(asked.map((line) => line.replace(/#.*? /, ' ')).filter((line) => line.includes(port))).toEqual([]);
});

test('sends nothing to a page that is not the named one', async ({ host, watched: { page, said } }) => {
  for (const parent of [undefined, 'http://localhost:1', site()]) {
    await open(page, host, { ...food, parent });
    await walk(page);
    expect(await heard(page)).toEqual([]);
  }
  expect(said).toEqual([]);
});

test('the pasted script listens only to our frame', async ({ host, page }) => {
  await open(page, host, { ...food, parent: host.origin });
  const before = await heightOf(page);
  await page.evaluate(() => postMessage({ type: 'longmont-help-check:height', height: 5000 }, '*'));
  await expect.poll(async () => (await heard(page)).at(-1)?.origin).toBe(host.origin);
  expect(await heightOf(page)).toBe(before);
});

test('starts with its group, in its language, and scrolls each new step into view', async ({
  host,
  page,
}) => {
  host.show(
    `<p>${'tall<br>'.repeat(80)}</p>${embedSnippet(site(), 'Longmont', { ...food, parent: host.origin })}`,
  );
  await page.goto(host.origin);
  const frame = frameOf(page);
  await expect(frame.locator('[data-need="food-today"]')).toBeVisible();
  await expect(frame.locator('[data-need="rent"]')).toBeHidden();
  await frame.locator('[data-need="food-today"]').click();
  await frame.locator('[data-next]').click();
  await expect(frame.locator('h1:visible')).toBeFocused();
  await expect(frame.locator('h1:visible')).toBeInViewport();
});

test('adds nothing to the history of the page around it; its own Back leads one step back', async ({
  host,
  page,
}) => {
  await open(page, host, food);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await walk(page);
  expect(await entries()).toBe(before);
  const frame = frameOf(page);
  await frame.locator('.results__about button').click();
  await frame.locator('[data-next]').click();
  await expect(frame.locator('#choice-adults-and-children')).toBeChecked();
  await page.evaluate(() => {
    location.hash = 'contact';
  });
  await frame.getByRole('button', { name: 'Atrás' }).click();
  await expect(frame.locator('#need-groceries')).toBeChecked();
  expect(new URL(page.url()).hash).toBe('#contact');
});

test('a link to the site opens a new window', async ({ host, page, context }) => {
  await open(page, host, food);
  const opened = context.waitForEvent('page');
  await frameOf(page).locator('.site-footer a').click();
  const window = await opened;
  await window.waitForURL(`${site()}/es/`);
  await expect(window.locator('h1:visible')).toBeVisible();
  await expect(frameOf(page).locator('form:visible')).toBeVisible();
});

for (const way of ['link', 'keys'] as const)
  test(`Leave this site also leaves the page around it, by ${way}`, async ({ host, page }) => {
    await page.route(`${leaveAddress}**`, (route) => route.fulfill({ body: 'a neutral page' }));
    await page.goto(`${site()}/en/`);
    await open(page, host, food);
    if (way === 'link') await frameOf(page).locator('[data-leave]').click();
    else {
      await frameOf(page).locator('h1:visible').click();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    }
    await page.waitForURL(leaveAddress);
    await page.goBack();
    expect(page.url()).toBe(`${site()}/en/`);
  });

test('if it may not leave the page around it, Leave this site empties the frame and leaves in it', async ({
  host,
  page,
}) => {
  await page.route(`${leaveAddress}**`, (route) => route.fulfill({ body: 'a neutral page' }));
  host.show(`<iframe src="${site()}/es/embed/" sandbox="allow-scripts allow-same-origin"></iframe>`);
  await page.goto(host.origin);
  await frameOf(page).locator('[data-leave]').first().click();
  await expect(frameOf(page).locator('body')).toHaveText('a neutral page');
  expect(new URL(page.url()).origin).toBe(host.origin);
});

test('the warning of the quiet timer appears in the visible part of the frame', async ({ host, page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.clock.install();
  const space = `<p>${'tall<br>'.repeat(80)}</p>`;
  host.show(space + embedSnippet(site(), 'Longmont', { ...food, parent: host.origin }) + space);
  await page.goto(host.origin);
  await frameOf(page).locator('label[for="need-groceries"]').click();
  await expect.poll(() => heightOf(page)).toBe(900);
  // Only the first lines of the frame are in sight.
  await page.locator('iframe').evaluate((frame) => {
    window.scrollTo(0, frame.getBoundingClientRect().top + window.scrollY - 200);
  });
  for (let second = 0; second < 302; second++) await page.clock.runFor(1000);
  await expect(frameOf(page).getByRole('dialog').locator('h2')).toBeInViewport({ ratio: 1 });
});

test('no other page of ours can be framed', async ({ host, page }) => {
  host.show(`<iframe src="${site()}/es/check/food/"></iframe>`);
  await page.goto(host.origin);
  expect(await frameOf(page).locator('form').count()).toBe(0);
});
