/** What the fields and messages of the desk show. */

import type { Locator, Page } from '@playwright/test';
import { locales } from '../../../lib/i18n/locales';
import { expect, test } from '../watched';
import { fillDesk, openDesk } from './desk';
import { jsonFile, place } from './placeFile';

test.use({ viewport: { width: 1024, height: 768 } });

/** The text over which the select of a cell lies, if no edge cuts it off. */
const wholeText = (select: Locator): Promise<string> =>
  select.evaluate((element) => {
    const text = element.parentElement?.querySelector<HTMLElement>('.desk__value');
    if (!text) return '';
    const cut = text.scrollWidth > text.clientWidth;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    // A broken word has more lines than words.
    return cut || lines > text.innerText.split(' ').length ? 'cut off' : text.innerText;
  });

const inCell = (page: Page, row: string, column: string) =>
  page.locator(`[data-row="${row}"][data-column="${column}"] select`);

for (const locale of ['en', 'es'] as const)
  test(`a chosen value is shown whole: ${locale}`, async ({ page }) => {
    await openDesk(page, locale);
    await fillDesk(page, ['snap', 'medicaid', 'leap', 'wic']);
    await page.keyboard.press('s');
    await page.keyboard.type(locale === 'en' ? 'rent' : 'renta');
    await page.keyboard.press('Enter');
    const person = inCell(page, 'person-1', 'side');
    await person.selectOption('adult-for-child');
    const preset = inCell(page, 'preset', 'rent');
    await preset.selectOption('contract-federal');
    // A slow press: the panel changes under it.
    await page.locator('[data-row="facts"][data-column="rent"] button').click({ delay: 100 });
    const provider = inCell(page, 'fact-provider', 'rent');
    for (const select of [person, preset, provider]) {
      const chosen = await select.evaluate(
        (element) => (element as HTMLSelectElement).selectedOptions[0]?.text,
      );
      expect(await wholeText(select)).toBe(chosen);
    }
    const box = await preset.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await expect(preset).toBeFocused();
  });

test('in every language the title stands beside the buttons of the visit, not under them', async ({
  page,
}) => {
  for (const locale of locales) {
    await openDesk(page, locale);
    const title = await page.locator('h1').evaluate((heading) => {
      const text = document.createRange();
      text.selectNodeContents(heading);
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    const covered = await page
      .locator('.desk__visit > *')
      .evaluateAll(
        (all, { left, right, top, bottom }) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top)
            .length,
        title,
      );
    expect([locale, covered]).toEqual([locale, 0]);
  }
});

test('a message says that all services were added; the page does not scroll sideways; one undo takes them away', async ({
  page,
}) => {
  await openDesk(page);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Add all' }).click();
  await expect(page.locator('.desk__said')).toHaveText('Added: all services of the City.');
  await page.evaluate(() => window.scrollTo(500, 0));
  expect(await page.evaluate(() => window.scrollX)).toBe(0);
  await page.keyboard.press('u');
  await expect(page.locator('.desk__name')).toHaveCount(0);
});

test('the languages of a client are also named in the language of the page', async ({ page }) => {
  await openDesk(page);
  const list = page.locator('#client-language');
  await expect(list.locator('option')).toContainText(['English', 'Español (Spanish)', 'العربية (Arabic)']);
  await expect(list.locator('option[value="am"]')).toHaveText('አማርኛ (Amharic)');
  await page.locator('#directory-file').setInputFiles(jsonFile(JSON.stringify(place)));
  await list.selectOption('am');
  await page.locator('summary', { hasText: 'Find a place' }).click();
  await expect(page.locator('label[for="speaks"]')).toHaveText('Speaks አማርኛ (Amharic)');
});
