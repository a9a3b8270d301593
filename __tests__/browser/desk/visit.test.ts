/** Two visits in a row: nothing of the first client remains, and the page requests and stores nothing. */

import { leaveAddress } from '../../../lib/site/leaveAddress';
import { keptBy, nothingKept, recordTraces } from '../traces';
import { changeLanguage } from '../walk';
import { expect, test } from '../watched';
import { answerAt, fillDesk, focused, openDesk } from './desk';
import { jsonFile, place } from './placeFile';

test.use({ viewport: { width: 1280, height: 900 } });

for (const [locale, done] of [
  ['en', 'All is cleared. Your files of places stay open.'],
  ['es', 'Todo se borró. Sus archivos de lugares siguen abiertos.'],
] as const)
  test(`Next client clears everything except files of places, and says so: ${locale}`, async ({ page }) => {
    await openDesk(page, locale);
    await page.locator('#directory-file').setInputFiles(jsonFile(JSON.stringify(place)));
    await fillDesk(page, ['vacunas', 'renta']);
    await page.locator('[data-row="person-1"] input').fill('Tía Rosa');
    await page.locator('#as-of').fill('2019-03-01');
    await page.locator('#client-language').selectOption(locale === 'en' ? 'es' : 'en');
    await page.locator('h1').focus();
    await page.keyboard.press('Shift+N');
    await page.keyboard.press('Enter');
    await expect(page.locator('.desk__said')).toHaveText(done);
    await expect(page.locator('.desk__cell')).toHaveCount(0);
    await expect(page.locator('#as-of')).toHaveValue('');
    await expect(page.locator('#client-language')).toHaveValue(locale);
    await expect(page.locator('main')).not.toContainText('Tía Rosa');
    await expect(page.locator('.desk__note')).toHaveCount(0);
    expect(await focused(page)).toBe('h1');
    await expect(page.locator('[data-file-report]')).toHaveAttribute('data-used', '1');
    await page
      .getByRole('button', { name: locale === 'en' ? 'Close the files' : 'Cerrar los archivos' })
      .click();
    await expect(page.locator('[data-file-report]')).toHaveCount(0);
  });

test('a whole visit makes no request, stores nothing and logs nothing', async ({
  watched: { page, requests, said },
}) => {
  const traces = await recordTraces(page);
  await openDesk(page);
  await page.waitForLoadState('networkidle');
  const loaded = requests.length;
  await fillDesk(page);
  await page.locator('#directory-file').setInputFiles(jsonFile(JSON.stringify(place)));
  await page.locator('#as-of').fill('2019-03-01');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await page.keyboard.press('p');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await changeLanguage(page, 'es');
  await expect(page.locator('h1')).toHaveText('Pantalla para trabajadores de casos');
  expect(new URL(page.url()).pathname).toBe('/es/desk/');
  await expect(page.locator('.desk__name').first()).toHaveText('Ayuda con la renta');
  await expect(page).toHaveTitle(/^Pantalla para trabajadores de casos/);
  expect(requests.slice(loaded)).toEqual([]);
  expect(await keptBy(page)).toEqual(nothingKept);
  expect(traces.calls).toEqual(['cookie read']); // by the check above only
  expect(said).toEqual([]);
});

test('a page that is left is empty when it comes back', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page);
  await page.goto('/en/privacy/');
  await page.goBack();
  await page.locator('#picker:not([disabled])').waitFor();
  await expect(page.locator('.desk__cell')).toHaveCount(0);
});

test('an earlier day shows the rules of that day; an invalid day changes nothing and shows an error', async ({
  page,
}) => {
  await openDesk(page);
  await fillDesk(page);
  await page.keyboard.press('d');
  await page.keyboard.type('2016-01-01');
  await expect(answerAt(page, 'person-1', 'rent')).toContainText('Ask first');
  await expect(page.locator('.desk__note')).toContainText('January 1, 2016');
  await page.locator('#as-of').fill('2016-02-31');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('still shows January 1, 2016');
  await expect(page.locator('#as-of')).toHaveAttribute('aria-invalid', 'true');
  await expect(answerAt(page, 'person-1', 'rent')).toContainText('Ask first');
  await page.locator('#as-of').fill('');
  await expect(answerAt(page, 'person-1', 'rent')).toContainText('May be asked');
});

test('script in a label or in a directory file is text, and nothing runs', async ({
  watched: { page, requests, said },
}) => {
  const attack = '<img src=x onerror=document.title="broken"><script>document.title="broken"</script>';
  await openDesk(page);
  await page.waitForLoadState('networkidle');
  const loaded = requests.length;
  await fillDesk(page);
  const label = page.locator('.desk__label').first();
  const longest = Number(await label.getAttribute('maxlength'));
  await label.fill(attack.slice(0, longest));
  await page.locator('#directory-file').setInputFiles(jsonFile(JSON.stringify({ ...place, name: attack })));
  await answerAt(page, 'person-1', 'food-today').click();
  await page.locator('.desk__panel summary', { hasText: 'Who to call' }).click();
  await expect(page.locator('.desk__panel .place__name').first()).toContainText(attack);
  await expect(label).toHaveValue(attack.slice(0, longest));
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('main :is(img, script)').count()).toBe(0);
  expect(await page.title()).not.toContain('broken');
  expect(requests.slice(loaded)).toEqual([]);
  expect(said).toEqual([]);
});

test('a program that the City does not run gets a column of its own, with one answer for everybody', async ({
  page,
}) => {
  await openDesk(page);
  await fillDesk(page, ['rent', 'food stamps']);
  const cells = page.locator('[data-cell$=":snap"]');
  await expect(cells).toHaveCount(4);
  for (const cell of await cells.all()) {
    await expect(cell).toHaveAttribute('data-verdict', 'looks-at-status');
    await expect(cell).toContainText('Looks at status Status of each person who gets it');
  }
  await expect(page.locator('[data-column="snap"] select')).toHaveCount(0);
  await cells.first().click();
  const panel = page.locator('.desk__panel');
  await expect(panel.locator('h2')).toContainText('SNAP');
  await expect(panel.locator('[data-verdict]')).toHaveText('This program looks at immigration status');
  await expect(panel.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(panel).toContainText('The City’s rule is not about it.');

  await page.locator('#as-of').fill('2019-03-01');
  await expect(cells.first()).toContainText('This tells of today, not of another day.');
  await page.locator('#as-of').fill('');
  await expect(cells.first()).not.toContainText('This tells of today');

  await answerAt(page, 'head', 'snap').focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('.desk__said')).toHaveText('Removed: SNAP (food stamps).');
  await expect(cells).toHaveCount(0);
  expect(await focused(page)).toBe('head rent');
});

test('links of the side panel open a new tab', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page);
  await page.context().route('**/view.xhtml*', (route) => route.fulfill({ body: 'the law' }));
  const opened = page.context().waitForEvent('page');
  await page.locator('.desk__panel').getByRole('link', { name: '8 U.S.C. 1642(d)' }).first().click();
  expect((await opened).url()).toContain('uscode.house.gov');
  await expect(page.locator('.desk__cell--answer')).toHaveCount(8);
});

test('a desk that is left alone asks after five minutes, then clears all of it', async ({ page }) => {
  await page.clock.install();
  await openDesk(page);
  await page.clock.runFor(20 * 60_000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await fillDesk(page);
  await page.clock.runFor(5 * 60_000 + 1000);
  await expect(page.getByRole('dialog', { name: 'Are you still there?' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.locator('.desk__cell--person')).toHaveCount(4);
  for (let second = 0; second < 61; second++) await page.clock.runFor(1000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.desk__cell')).toHaveCount(0);
  await expect(page.locator('.desk__said')).toHaveText('All is cleared.');
});

test('three presses of Shift leave the desk at once', async ({ page }) => {
  await page.route(`${leaveAddress}**`, (route) => route.fulfill({ body: 'a neutral page' }));
  await openDesk(page);
  await fillDesk(page);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(leaveAddress);
});

test('a key asks once before it clears; Escape keeps everything, and Caps Lock is not Shift', async ({
  page,
}) => {
  await openDesk(page);
  await fillDesk(page);
  const people = page.locator('.desk__cell--person');
  await page.evaluate(() => {
    for (const init of [{ key: 'N' }, { key: 'n' }])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Shift+N');
  const question = page.getByRole('dialog', { name: 'Clear all for the next client?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(people).toHaveCount(4);
  expect(await focused(page)).toBe('person-1 rent');
  await page.keyboard.press('Shift+N');
  await question.getByRole('button', { name: 'Do not clear' }).click();
  await expect(people).toHaveCount(4);
  await page.keyboard.press('Shift+N');
  await page.keyboard.press('Enter');
  await expect(people).toHaveCount(0);
  expect(await focused(page)).toBe('h1');
});

test('a message disappears with the next action', async ({ page }) => {
  await openDesk(page);
  const told = page.locator('.desk__said');
  await page.keyboard.press('a');
  await expect(told).toContainText('Added: A');
  await page.locator('[data-row="person-1"] select').selectOption('child');
  await expect(told).toBeEmpty();
  await page.locator('h1').focus();
  await page.keyboard.press('p');
  await expect(told).toHaveText('Add a person and a service first.');
  await page.keyboard.press('g');
  await expect(told).toBeEmpty();
  await page.getByRole('button', { name: 'Next client' }).click();
  await page.keyboard.press('Enter');
  await expect(told).toHaveText('All is cleared.');
  await page.keyboard.press('c');
  await expect(told).toContainText('Added: A');
  await page.locator('#as-of').fill('2019-03-01');
  await expect(told).toBeEmpty();
});
