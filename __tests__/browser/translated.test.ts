/** The questionnaire under a browser's translator, on our page and in a frame: every word equals that of the same walk untranslated. */
import type { Page } from '@playwright/test';
import { quiet, settled, translatePage, untranslated, wordsOf } from './translator';
import { changeLanguage, pickPeople } from './walk';
import { expect, test } from './watched';

test.use({ viewport: { width: 1280, height: 900 } });

type Step = readonly [what: string, does: (page: Page) => Promise<unknown>];

const next = (page: Page) => page.locator('[data-next]').click();
const speak = async (page: Page, code: string) => {
  await changeLanguage(page, code);
  await expect(page.locator('html')).toHaveAttribute('lang', code);
};
/** Opens all folds, also nested ones. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open])');
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((folds) => {
      for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
    });
    await quiet(page);
  }
}

const visit: readonly Step[] = [
  ['nothing picked', next],
  ['a word', (page) => page.locator('#search').fill('rent')],
  ['a place', (page) => page.locator('#search').fill('OUR Center')],
  ['a word that finds nothing', (page) => page.locator('#search').fill('zzzzqq')],
  ['no word', (page) => page.locator('#search').fill('')],
  ['the groups', unfold],
  [
    'all picked',
    (page) =>
      page.locator('label[data-need]').evaluateAll((tiles) => {
        for (const tile of tiles as HTMLElement[]) tile.click();
      }),
  ],
  ['in Spanish', (page) => speak(page, 'es')],
  ['in Arabic', (page) => speak(page, 'ar')],
  ['in English again', (page) => speak(page, 'en')],
  ['one taken away', (page) => page.locator('.chip').first().click()],
  ['who', next],
  ['who, in Spanish', (page) => speak(page, 'es')],
  ['nobody', next],
  ['a question', (page) => pickPeople(page, 'adults-and-children').then(() => next(page))],
  ['a question, in English', (page) => speak(page, 'en')],
  [
    'the answers',
    async (page) => {
      while ((await page.locator('[data-step="question"]').count()) > 0) {
        await page.locator('[data-reply]').last().click();
        await next(page);
        await quiet(page);
      }
    },
  ],
  ['unfolded', unfold],
  ['the answers in Spanish', (page) => speak(page, 'es')],
  ['unfolded in Spanish', unfold],
  ['the answers in Vietnamese', (page) => speak(page, 'vi')],
  ['cleared', (page) => page.locator('.actions button').last().click()],
];

async function walked(page: Page, address: string, translated: boolean) {
  await page.goto(address);
  await page.locator('[data-next]:enabled').waitFor();
  if (translated) await translatePage(page);
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

for (const address of ['/en/check/', '/en/embed/'])
  test(`${address}, translated, says the same as untranslated, after every change of language`, async ({
    watched: { page, said },
  }) => {
    test.slow();
    const plain = await walked(page, address, false);
    const translated = await walked(page, address, true);
    for (const [at, { step, words }] of plain.entries())
      expect({ step, words: translated[at]?.words }).toEqual({ step, words });
    expect(said).toEqual([]);
  });
