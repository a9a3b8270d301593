/** The desk under a browser's translator: no outdated word and no crash. */
import type { Page } from '@playwright/test';
import { quiet, settled, translateFromStart, translatePage, untranslated, wordsOf } from '../translator';
import { changeLanguage } from '../walk';
import { expect, test } from '../watched';
import { answerAt, fillDesk, openDesk } from './desk';

test.use({ viewport: { width: 1280, height: 900 } });

const kindOf = (page: Page, person: number) => page.locator(`[data-row="person-${person}"] select`);
const fact = (page: Page, name: string, need: string) =>
  page.locator(`[data-row="fact-${name}"][data-column="${need}"] select`);
const unfold = (page: Page, need: string) =>
  page.locator(`[data-row="facts"][data-column="${need}"] button`).click();
const printing = (page: Page, event: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
const open = (page: Page, title: string) =>
  page
    .locator('.desk__panel summary')
    .filter({ hasText: new RegExp(title) })
    .click();

const place = (name: string, taxonomy = 'longmont-benefits-screener') => ({
  name: 'places.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0001',
      name,
      description: 'Groceries for anyone who comes.',
      services: [
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0002',
          name: 'Food pantry',
          status: 'active',
          attributes: [
            {
              id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0006',
              value: 'emergency-food',
              taxonomy_term: {
                id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0007',
                code: 'serves',
                name: 'Serves',
                description: 'A kind of service that this place gives.',
                taxonomy,
              },
            },
          ],
        },
      ],
    }),
  ),
});
const refused = (lines: number) => ({
  name: 'places.json',
  mimeType: 'application/json',
  buffer: Buffer.from(`${'\n'.repeat(lines)}{"id": "x", "name": 7}`),
});

/** A file is read outside the page, so it takes longer until the page changes. */
async function read(page: Page, file: ReturnType<typeof place>): Promise<void> {
  await page.locator('#directory-file').setInputFiles(file);
  await quiet(page, 200);
}

type Step = readonly [what: string, does: (page: Page) => Promise<unknown>];

const visit: readonly Step[] = [
  ['household and services', (page) => fillDesk(page, ['rent', 'food right', 'food each'])],
  ['child to adult', (page) => kindOf(page, 3).selectOption('adult')],
  [
    'a kind chosen and another one at once',
    async (page) => {
      await kindOf(page, 4).selectOption('adult');
      await kindOf(page, 4).selectOption('adult-for-child');
    },
  ],
  ['back to child', (page) => kindOf(page, 3).selectOption('child')],
  ['an answer in the panel', (page) => answerAt(page, 'person-1', 'rent').click()],
  ['another service in the panel', (page) => answerAt(page, 'person-3', 'food-today').click()],
  [
    'two answers in the panel, one after the other at once',
    async (page) => {
      await answerAt(page, 'person-1', 'rent').click();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
    },
  ],
  ['what changed, opened', (page) => open(page, 'What changed|Qué cambió')],
  ['who to call, opened', (page) => open(page, 'Who to call|A quién llamar')],
  ['the next person with folds open', (page) => page.keyboard.press('ArrowDown')],
  ['unfolded facts', (page) => unfold(page, 'groceries')],
  ['more unfolded facts', (page) => unfold(page, 'rent')],
  ['a fact', (page) => fact(page, 'lifeOrSafety', 'groceries').selectOption('yes')],
  ['a fact, otherwise', (page) => fact(page, 'lifeOrSafety', 'groceries').selectOption('no')],
  ['who gives it', (page) => fact(page, 'provider', 'rent').selectOption('nonprofit-charity')],
  ['a fact in the panel', (page) => fact(page, 'cityContract', 'rent').focus()],
  ['a fact not known again', (page) => fact(page, 'lifeOrSafety', 'groceries').selectOption('')],
  ['an earlier day', (page) => page.locator('#as-of').fill('2016-01-01')],
  ['a day before, and one after', (page) => page.locator('#as-of').fill('2019-03-01')],
  [
    'a day that is none',
    (page) =>
      page
        .locator('#as-of')
        .fill('2019-02-31')
        .then(() => page.keyboard.press('Enter')),
  ],
  ['a day to come', (page) => page.locator('#as-of').fill('2031-05-05')],
  ['today', (page) => page.locator('#as-of').fill('')],
  ['picking', (page) => page.locator('#picker').fill('ren')],
  ['picking something else', (page) => page.locator('#picker').fill('food stamps')],
  ['a program', (page) => page.keyboard.press('Enter')],
  ['the name of a person', (page) => page.locator('[data-row="person-1"] input').fill('Ana')],
  ['an answer of that person', (page) => answerAt(page, 'person-1', 'food-today').click()],
  ['a file', (page) => read(page, place('Example Food Bank'))],
  ['another file', (page) => read(page, place('Another Food Bank'))],
  ['a file that is refused', (page) => read(page, refused(1))],
  ['and another', (page) => read(page, refused(4))],
  ['language of the sheet', (page) => page.locator('#client-language').selectOption('es')],
  ['the language of the page', (page) => changeLanguage(page, 'es')],
  ['a removed service', (page) => page.locator('[data-row="head"][data-column="rent"] button').click()],
  ['what was removed comes back', (page) => page.keyboard.press('u')],
  ['and goes again', (page) => page.locator('[data-row="head"][data-column="rent"] button').click()],
  ['a removed person', (page) => page.locator('[data-row="person-1"][data-column="side"] button').click()],
  ['the language of the page again', (page) => changeLanguage(page, 'en')],
  ['the question before the next client', (page) => page.getByRole('button', { name: /Next/ }).click()],
  ['the next client', (page) => page.keyboard.press('Enter')],
  ['the next household', (page) => fillDesk(page, ['doctor', 'rent'])],
  ['its first answer', (page) => answerAt(page, 'person-3', 'rent').click()],
];

/** Every word after each step. */
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

test('a desk that is translated once, or before it runs, says the same as an untranslated one after every step', async ({
  watched: { page, said },
}) => {
  test.slow();
  await openDesk(page);
  const plain = await walked(page, false);
  const expectTheSame = (translated: typeof plain) => {
    for (const [index, { step, words }] of plain.entries())
      expect({ step, words: translated[index]?.words }).toEqual({ step, words });
  };
  await openDesk(page);
  await translatePage(page, 50);
  expectTheSame(await walked(page, true));
  expect(said).toEqual([]);
  await translateFromStart(page);
  await openDesk(page);
  await settled(page);
  expectTheSame(await walked(page, true));
});

test('the sheet of a translated desk follows what is changed while it stands there', async ({
  watched: { page, said },
}) => {
  const sheet = async (translated: boolean) => {
    await openDesk(page);
    await fillDesk(page);
    if (translated) await translatePage(page);
    await printing(page, 'beforeprint');
    const says: string[] = [];
    const changes: readonly Step['1'][] = [
      async () => {},
      () => kindOf(page, 1).selectOption('child'),
      () => page.locator('[data-row="facts"][data-column="rent"] button').click(),
      () => fact(page, 'provider', 'rent').selectOption('nonprofit-charity'),
      () => page.locator('#client-language').selectOption('es'),
      () => page.locator('#as-of').fill('2019-03-01'),
      () => page.locator('[data-row="head"][data-column="rent"] button').click(),
    ];
    for (const change of changes) {
      await change(page);
      await quiet(page);
      if (translated) await settled(page);
      const text = (await page.locator('.sheet').textContent()) ?? '';
      says.push(text.replaceAll(/[«»]/g, ''));
    }
    await printing(page, 'afterprint');
    await expect(page.locator('.sheet')).toHaveCount(0);
    return says;
  };
  expect(await sheet(true)).toEqual(await sheet(false));
  expect(said).toEqual([]);
});
