/** The output of the desk: the printed sheet and the text for a case file. Neither identifies anybody. */

import { pdfPages } from '../sheet/pdf';
import { expect, test } from '../watched';
import { answerAt, fillDesk, openDesk } from './desk';

test.use({ viewport: { width: 1280, height: 900 } });

test('a program is on the printed sheet', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page, ['food stamps']);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.sheet__line')).toContainText('SNAP (food stamps)');
  await expect(page.locator('.sheet')).toContainText('Legal help');
});

test('no label is printed, whichever way the page is printed', async ({ page }) => {
  await openDesk(page);
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('body').innerText();
    const fields = await page.locator('.desk__label:visible').count();
    await page.emulateMedia({ media: null });
    const { text } = await pdfPages(await page.pdf());
    return { fields, told: /Rosa/.test(`${seen} ${text}`) };
  };
  const nothing = { fields: 0, told: false };
  await page.keyboard.type('ac');
  await page.locator('[data-row="person-1"] input').fill('Rosa');
  await page.locator('[data-row="person-2"] input').fill('Rosa Maria');
  expect(await onPaper()).toEqual(nothing);
  await page.locator('[data-row="person-2"][data-column="side"] button').click();
  await expect(page.locator('.desk__said')).toContainText('Rosa Maria');
  expect(await onPaper()).toEqual(nothing);
  await page.locator('#picker').fill('rent');
  await page.keyboard.press('Enter');
  await answerAt(page, 'person-1', 'rent').click();
  await expect(page.locator('.desk__panel h2')).toContainText('Rosa');
  expect(await onPaper()).toEqual(nothing);
});

test('a browser with no modal dialogs and no way to print from a page does not break the desk', async ({
  watched: { page, said },
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    Reflect.deleteProperty(window, 'print');
  });
  await openDesk(page);
  await fillDesk(page);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('p');
  await expect(page.locator('.desk__said')).toContainText('This browser cannot print from here');
  await page.keyboard.press('Shift+N');
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk__cell')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('the text for a case file is copied without names, or is shown selected if copying is not allowed', async ({
  watched: { page, said },
}) => {
  await openDesk(page);
  await fillDesk(page, ['rent', 'food stamps']);
  await page.locator('[data-row="person-1"] input').fill('Rosa');
  await page.context().grantPermissions(['clipboard-write']);
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    const write = Clipboard.prototype.writeText;
    Clipboard.prototype.writeText = function spied(text) {
      copied.push(text);
      return write.call(this, text);
    };
  });
  const button = page.getByRole('button', { name: 'Copy for a case file' });
  await button.click();
  await expect(page.locator('.desk__said')).toHaveText('Copied. It holds no names.');
  const [text = ''] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
  expect(text).toContain('\nSNAP (food stamps)\n');
  expect(text).not.toContain('Rosa');
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  );
  await button.click();
  await expect(page.getByRole('textbox', { name: 'Copy this text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('the caseworker chooses what goes on the sheet', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page, ['rent', 'doctor']);
  await page.locator('summary', { hasText: 'What goes on the sheet' }).click();
  const chooser = page.locator('.sheet-chooser');
  await chooser.getByText('A doctor or medicine', { exact: true }).click();
  await chooser.getByText('OUR Center', { exact: true }).click();
  await chooser.getByText('EFAA', { exact: true }).click();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.sheet__line')).toHaveCount(1);
  const places = page.locator('.sheet__line .sheet__place');
  await expect(places).toHaveCount(2);
  await expect(places.last()).toContainText('EFAA');
});
