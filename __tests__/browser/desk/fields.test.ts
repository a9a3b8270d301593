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

/** The controls, labels and sentences above the table that cover another, on a screen of any width. */
const coveredAbove = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll(
        '.desk__top :is(h1, p), .desk__visit > *, .desk__tools :is(label, input, select, button)',
      ),
    ]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => {
        const text = document.createRange();
        text.selectNodeContents(one);
        const isText = one.matches('h1, p, label');
        return { one, name: one.textContent || one.id, box: (isText ? text : one).getBoundingClientRect() };
      });
    return boxes.flatMap(({ one, name, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ one: other, box: { left, right, top, bottom } }) =>
            !one.contains(other) &&
            box.left < right - 1 &&
            box.right > left + 1 &&
            box.top < bottom - 1 &&
            box.bottom > top + 1,
        )
        .map((other) => `${name} × ${other.name}`),
    );
  });

test('above the table nothing covers anything, in any language, at any width', async ({ page }) => {
  for (const locale of locales) {
    await openDesk(page, locale);
    for (const width of [1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 768 });
      expect([locale, width, await coveredAbove(page)]).toEqual([locale, width, []]);
    }
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
