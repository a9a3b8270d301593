import type { Page } from '@playwright/test';
import { mixedHousehold, submit, tick, walkToCheck } from './walk';
import { expect, test } from './watched';

const next = (page: Page) => page.locator('[hidden] h1');

test('the screen made ready is laid out, takes no place, and is neither seen, read out, nor reached', async ({
  page,
}) => {
  await page.goto('/en/check/');
  await walkToCheck(page, mixedHousehold);
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  await expect(next(page)).toHaveText('Your answers');
  const withIt = await heightOf();
  expect(await next(page).evaluate((heading) => heading.getBoundingClientRect().height)).toBeGreaterThan(0);
  await expect(next(page)).not.toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('table')).toHaveCount(0);
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[hidden]') ?? null)).toBeNull();
  }
  await page.evaluate(() => document.querySelector('.step[hidden]')?.remove());
  expect(await heightOf()).toBe(withIt);
});

test('it is not on paper', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToCheck(page, mixedHousehold);
  await expect(next(page)).toHaveText('Your answers');
  await page.emulateMedia({ media: 'print' });
  await expect(next(page)).not.toBeVisible();
  expect(
    await page.evaluate(() => document.querySelector('.step[hidden]')?.getBoundingClientRect().height),
  ).toBe(0);
});

test('it becomes the screen, and stands where the same screen stands that was not made ready', async ({
  page,
  context,
}) => {
  const placed = async (of: Page, ready: boolean) => {
    await of.goto('/en/check/');
    await tick(of, ['rent']);
    await expect(next(of)).toHaveCount(ready ? 1 : 0);
    const [before] = await next(of).elementHandles();
    await submit(of);
    const heading = of.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Who is this help for?');
    await expect(heading).toBeFocused();
    if (ready) expect(await before?.evaluate((one) => one === document.activeElement)).toBe(true);
    const parts = await of.locator('main :is(h1, input, button):visible').all();
    return Promise.all(parts.map((part) => part.boundingBox()));
  };
  const another = await context.newPage();
  await another.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
  expect(await placed(page, true)).toEqual(await placed(another, false));
});

test('what stands below the top of the answers follows with the next frame', async ({ page }) => {
  await page.goto('/en/check/');
  await walkToCheck(page, mixedHousehold);
  await expect(next(page)).toHaveText('Your answers');
  const below = page.locator('.below');
  const seen = await page.evaluate(async () => {
    const isSeen = () => getComputedStyle(document.querySelector('.below h2') as Element).visibility;
    document.querySelector<HTMLElement>('.step:not([hidden]) .usa-button--big')?.click();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const first = isSeen();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return [first, isSeen()];
  });
  expect(seen).toEqual(['hidden', 'visible']);
  await expect(below.getByRole('heading', { level: 2 }).first()).toBeVisible();
});
