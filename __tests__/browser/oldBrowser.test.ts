/** Presses every button of every island in a browser without the newer APIs. */
import type { Locator, Page } from '@playwright/test';
import { furtherLocales } from '../../lib/i18n/locales';
import { fillDesk } from './desk/desk';
import { playOldBrowser } from './oldBrowser';
import { changeLanguage, mixedHousehold, pickPeople, submit, tick, walkToResults, walkToWho } from './walk';
import { expect, test } from './watched';

/** The path to each screen. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the first question': async (page) => {
    await page.goto('/en/check/food/');
    await tick(page, ['rent']);
  },
  'who would get it': async (page) => {
    await page.goto('/en/check/');
    await walkToWho(page, ['disaster']);
  },
  'a question': async (page) => {
    await page.goto('/en/check/');
    await walkToWho(page, ['disaster']);
    await pickPeople(page, 'adults');
    await submit(page);
    await page.locator('[data-step="question"]').waitFor();
  },
  'the answers': async (page) => {
    await page.goto('/en/check/');
    await walkToResults(page, mixedHousehold);
  },
  'the frame': async (page) => {
    await page.goto('/en/embed/');
    await walkToResults(page, { needs: ['rent'] });
  },
  'the desk': async (page) => {
    await page.goto('/en/desk/');
    await page.locator('#picker:not([disabled])').waitFor();
    await fillDesk(page);
  },
  'the rules': async (page) => {
    await page.goto('/en/rules/');
    await page.locator('.rules-pick:not(.rules-pick--waiting)').waitFor();
    await page.locator('#pick-day').fill('2019-03-01');
  },
  'the partners': async (page) => {
    await page.goto('/en/partners/');
    await page.locator('.widget-maker button:enabled').first().waitFor();
  },
  'the page that reads files': async (page) => {
    await page.goto('/en/directory/');
    await page.locator('#directory-file:enabled').waitFor();
  },
};

/** Everything to press, except languages, which have their own tests, and file inputs, which open a dialog of the browser. */
const pressed = (place: Page | Locator) =>
  place.locator('button:visible:enabled, summary:visible').and(place.locator(':not(.language-menu *)'));

/** Everything that a person could notice. */
const noticed = (page: Page) =>
  page.evaluate(() => [
    document.body.innerHTML,
    [...document.querySelectorAll('input')].map(({ value, checked }) => [value, checked]),
    [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body),
  ]);

async function press(page: Page, button: Locator): Promise<string> {
  const name = (await button.innerText()).replace(/\s+/g, ' ');
  // A press that only moves the focus to the button does nothing.
  await button.focus();
  const before = await noticed(page);
  await button.click();
  await expect.poll(() => noticed(page), `"${name}" does something`).not.toEqual(before);
  return name;
}

for (const [screen, reach] of Object.entries(SCREENS))
  test(`${screen}: every button does something, and nothing breaks`, async ({ watched: { page, said } }) => {
    test.slow();
    await playOldBrowser(page);
    await reach(page);
    const count = await pressed(page).count();
    let isFresh = true;
    for (let at = 0; at < count; at++) {
      if (!isFresh) await reach(page);
      const button = pressed(page).nth(at);
      const isFold = await button.evaluate((one) => one.matches('summary'));
      const name = await press(page, button);
      await expect(page.getByText('Something went wrong')).toHaveCount(0);
      const dialog = page.locator('dialog[open]');
      const inDialog = await pressed(dialog).count();
      for (let other = 0; other < inDialog; other++) {
        if (other > 0) {
          await reach(page);
          await button.click();
        }
        await press(page, pressed(dialog).nth(other));
        await expect(dialog).toHaveCount(0);
      }
      // A fold that is closed again leaves the page as it was.
      if (isFold) await press(page, button);
      isFresh = isFold;
      expect([name, said]).toEqual([name, []]);
    }
    expect(count).toBeGreaterThan(0);
  });

test('another language loads, with its hash checked, in the questionnaire and at the desk', async ({
  watched: { page, said },
}) => {
  await playOldBrowser(page);
  const [further = 'ar'] = furtherLocales;
  for (const address of ['/en/check/', '/en/desk/']) {
    await page.goto(address);
    await page.locator('button:enabled').first().waitFor();
    await changeLanguage(page, further);
    await expect(page.locator('html')).toHaveAttribute('lang', further);
  }
  expect(said).toEqual([]);
});
