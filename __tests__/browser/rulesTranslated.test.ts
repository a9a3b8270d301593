/** The rules page under a browser's translator: no row of another day, and no crash. */
import type { Page } from '@playwright/test';
import { quiet, settled, translateFromStart, translatePage, untranslated, wordsOf } from './translator';
import { expect, test } from './watched';

type Step = readonly [what: string, does: (page: Page) => Promise<unknown>];

const pick = async (page: Page, day: string, compared = '') => {
  await page.locator('#pick-day').fill(day);
  await page.locator('#pick-compared').fill(compared);
  await page.locator('.rules-pick button[type="submit"]').click();
};

const visit: readonly Step[] = [
  ['a first day', (page) => pick(page, '2022-06-30')],
  ['a second day', (page) => pick(page, '2016-01-01')],
  ['a third day', (page) => pick(page, '2020-01-01')],
  ['compared with another', (page) => pick(page, '2020-01-01', '2022-07-01')],
  ['compared with a third', (page) => pick(page, '2016-01-01', '2025-08-01')],
  [
    'two days at once',
    async (page) => {
      await pick(page, '2022-06-30');
      await pick(page, '2019-01-01', '2022-06-30');
    },
  ],
  ['no day', (page) => pick(page, '')],
  ['a day before there was a policy', (page) => pick(page, '1990-01-01')],
  ['today', (page) => page.locator('.rules-pick button[type="button"]').click()],
];

async function walked(page: Page, translated: boolean) {
  const after: { step: string; words: readonly string[] }[] = [];
  for (const [step, does] of visit) {
    await does(page);
    await quiet(page);
    if (translated) {
      await settled(page);
      expect({ step, untranslated: await untranslated(page) }).toEqual({ step, untranslated: [] });
    }
    after.push({ step, words: await wordsOf(page) });
  }
  return after;
}

test('the rules, translated once the page runs or before, are those of the day that was picked', async ({
  watched: { page, said },
}) => {
  const opened = async () => {
    await page.goto('/en/rules/');
    await page.locator('.rules-pick:not(.rules-pick--waiting)').waitFor();
  };
  await opened();
  const plain = await walked(page, false);
  const expectTheSame = (translated: typeof plain) => {
    for (const [index, { step, words }] of plain.entries())
      expect({ step, words: translated[index]?.words }).toEqual({ step, words });
  };
  await opened();
  await translatePage(page, 50);
  expectTheSame(await walked(page, true));
  expect(said).toEqual([]);
  await translateFromStart(page);
  await opened();
  expectTheSame(await walked(page, true));
});
