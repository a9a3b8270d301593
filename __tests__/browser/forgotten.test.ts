/** Searches the memory of a page and the files of the browser for what a person entered. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { leaveAddress } from '../../lib/site/leaveAddress';
import { filesHolding, isCache } from '../filesHolding';
import { chromiumLaunch } from './chromium';
import { fillDesk } from './desk/desk';
import { nothingHeld, searchMemory } from './memory';
import { mixedHousehold, walkToResults } from './walk';
import { expect, test } from './watched';

test.use({ viewport: { width: 1280, height: 900 } });

/** Unique words. */
const TYPED = { search: 'zqsearch', label: 'zqlabel', gone: 'zqgone', day: '2017-03-07', picker: 'zqpicker' };
const NEEDLES = Object.values(TYPED);

async function answerQuestions(page: Page): Promise<void> {
  await page.locator('[data-next]:enabled').waitFor();
  await page.locator('[data-search]').fill(TYPED.search);
  await page.locator('[data-search]').fill('');
  await walkToResults(page, mixedHousehold);
}

async function fillHousehold(page: Page): Promise<void> {
  await page.locator('#picker:not([disabled])').waitFor();
  await fillDesk(page);
  await page.locator('[data-row="person-1"] input').fill(TYPED.label);
  await page.locator('[data-row="person-2"] input').fill(TYPED.gone);
  await page.locator('#as-of').fill(TYPED.day);
  await page.locator('#picker').fill(TYPED.picker);
  await page.locator('[data-row="person-2"][data-column="side"] button').click();
  // Compare outside the page: otherwise the expected text would be in the memory of the page.
  await expect.poll(() => page.locator('.desk__said').textContent()).toContain(TYPED.gone);
  await page.locator('[data-row="person-1"][data-column="rent"]').click();
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
}

const SCREENS = {
  '/en/check/': answerQuestions,
  '/en/desk/': fillHousehold,
} as const;

test('after Clear, the memory of the questionnaire holds no answer', async ({ page }) => {
  await page.goto('/en/check/');
  await answerQuestions(page);
  expect((await searchMemory(page, NEEDLES)).answers).not.toEqual([]);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByText('Your answers were cleared')).toBeVisible();
  await page.waitForFunction(() => history.state?.again === 1);
  await expect.poll(() => searchMemory(page, NEEDLES)).toEqual(nothingHeld);
});

test('after Next client, the memory of the desk holds nothing of the last client', async ({ page }) => {
  await page.goto('/en/desk/');
  await fillHousehold(page);
  expect((await searchMemory(page, NEEDLES)).needles).toEqual(
    expect.arrayContaining([TYPED.label, TYPED.gone]),
  );
  await page.getByRole('button', { name: 'Next client' }).click();
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk__said')).toHaveText('All is cleared.');
  await expect.poll(() => searchMemory(page, NEEDLES)).toEqual(nothingHeld);
});

for (const [address, fill] of Object.entries(SCREENS))
  test(`after Leave this site, the memory of ${address} holds nothing, even if the other page never loads`, async ({
    page,
  }) => {
    // The next page never loads.
    await page.route(`${leaveAddress}**`, (route) => route.fulfill({ status: 204 }));
    await page.goto(address);
    await fill(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect.poll(() => page.evaluate(() => document.documentElement.childNodes.length)).toBe(0);
    await expect.poll(() => searchMemory(page, NEEDLES)).toEqual(nothingHeld);
  });

test('a killed browser has stored no answer in its files', async ({ baseURL }) => {
  test.skip(!existsSync('/proc'), 'needs /proc');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'profile-'));
  const launch = await chromiumLaunch();
  const context = await chromium.launchPersistentContext(folder, { ...launch, viewport: null });
  for (const [address, fill] of Object.entries(SCREENS)) {
    const page = await context.newPage();
    await page.goto(`${baseURL}${address}?zqcontrol`);
    await fill(page);
  }
  // A browser waits this long before it saves its session.
  await new Promise((written) => setTimeout(written, 5000));
  const closed = new Promise((done) => context.once('close', done));
  kill(folder);
  await closed;
  const visited = filesHolding(folder, 'zqcontrol');
  // Only ids that are not common words.
  const found = [...NEEDLES, 'food-today', 'adults-and-children', 'not-sure'].flatMap((needle) =>
    filesHolding(folder, needle).filter((name) => !isCache(name)),
  );
  rmSync(folder, { recursive: true, force: true });
  expect(found).toEqual([]);
  test.skip(visited.length === 0, 'needs a Chromium that writes down where it was');
});

/** Kills the browser of this profile, as a power failure would. */
function kill(folder: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(folder) && Number(pid) !== process.pid) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}
