/** What the fields and messages of the desk show. */

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../watched';
import { fillDesk, openDesk } from './desk';
import { jsonFile, place } from './placeFile';

test.use({ viewport: { width: 1024, height: 768 } });

/** The text over which the select of a cell lies, if no edge cuts it off. */
const wholeText = (select: Locator): Promise<string> =>
  select.evaluate((element) => {
    const text = element.parentElement?.querySelector<HTMLElement>('.desk__value');
    const cut = !text || text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight;
    return cut ? 'cut off' : text.innerText;
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
    await page.locator('[data-row="facts"][data-column="rent"] button').click();
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

test('a message says that all services were added, and one undo takes them away', async ({ page }) => {
  await openDesk(page);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Add all' }).click();
  await expect(page.locator('.desk__said')).toHaveText('Added: all services of the City.');
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
