/** The desk, by keyboard only. */

import { pdfPages } from '../sheet/pdf';
import { expect, test } from '../watched';
import { answerAt, fillDesk, focused, handsOn, openDesk } from './desk';

test.use({ viewport: { width: 1280, height: 900 } });

test('two adults and two children, four services, printed in Spanish: at most 25 keys and no mouse', async ({
  watched: { page, said },
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
    };
  });
  await openDesk(page);
  const hands = handsOn(page);
  const started = performance.now();
  await hands.type('aacc');
  await hands.press('s');
  for (const service of ['ren', 'rig', 'doc', 'she']) {
    await hands.type(service);
    await hands.press('Enter');
  }
  await hands.press('Escape', 'l', 'p');
  await expect(page.locator('.sheet')).toBeAttached();
  const milliseconds = Math.round(performance.now() - started);
  console.log(`desk: ${hands.strokes()} keys, ${milliseconds} ms from the first key to the sheet`);

  await expect(page.locator('[data-row="head"] .desk__name')).toHaveText([
    'Help with rent',
    'Food right now',
    'A doctor or medicine',
    'A shelter for a short time',
  ]);
  await expect(page.locator('.desk__cell--answer')).toHaveCount(16);
  expect(hands.strokes()).toBeLessThanOrEqual(25);
  const { text, sizes } = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(sizes.length).toBeLessThanOrEqual(3);
  for (const words of ['Ayuda con la renta', 'Help with rent', 'Doctor o medicinas'])
    expect(text).toContain(words);
  expect(said).toEqual([]);
});

test('arrow keys move in the table, and Tab reaches one cell of it', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page);
  const hands = handsOn(page);
  expect(await focused(page)).toBe('person-1 rent');
  const walk: readonly (readonly [string, string])[] = [
    ['ArrowDown', 'person-2 rent'],
    ['ArrowRight', 'person-2 food-today'],
    ['ArrowRight', 'person-2 food-today'],
    ['Home', 'person-2 side'],
    ['End', 'person-2 food-today'],
    ['Control+End', 'facts food-today'],
    ['Control+Home', 'head side'],
    ['ArrowDown', 'person-1 side'],
    ['ArrowRight', 'person-1 rent'],
  ];
  for (const [key, place] of walk) {
    await hands.press(key);
    expect([key, await focused(page)]).toEqual([key, place]);
  }
  await expect(page.locator('.desk__table [tabindex="0"]')).toHaveCount(1);
  await hands.press('Tab');
  expect(await focused(page)).not.toMatch(/person|fact|head/);
});

test('Enter opens the reason, a name or a list, and Escape comes back', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page);
  const hands = handsOn(page);
  await hands.press('Enter');
  expect(await focused(page)).toBe('section');
  await expect(page.locator('.desk__panel h2')).toContainText('Help with rent');
  await expect(page.locator('.desk__panel')).toContainText('8 U.S.C. 1642(d)');
  await hands.press('Escape');
  expect(await focused(page)).toBe('person-1 rent');

  await hands.press('Home', 'Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Tía');
  await hands.press('Enter');
  expect(await focused(page)).toBe('person-1 side');
  await expect(page.locator('[data-row="person-1"] input')).toHaveValue('Tía');
});

test('digits set facts, one key goes to the next open fact, and the answers follow', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page, ['food each']);
  const hands = handsOn(page);
  const answer = answerAt(page, 'person-1', 'groceries');
  await expect(answer).toContainText('May be asked');
  await hands.press('f');
  expect(await focused(page)).toBe('fact-funding groceries');
  await hands.press('f');
  expect(await focused(page)).toBe('fact-dependsOnIncome groceries');
  await hands.press('2');
  await hands.press('f');
  expect(await focused(page)).toBe('fact-lifeOrSafety groceries');
  await hands.press('1');
  await expect(answer).toContainText('City does not check');
  await expect(answerAt(page, 'person-3', 'groceries')).toContainText('City does not check');
  await hands.press('2');
  await expect(answer).toContainText('May be asked');
  await hands.press('0');
  await expect(answer).toContainText('May be asked');
});

test('Delete takes away a service or a person, and the focus stays in the table', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page);
  const hands = handsOn(page);
  await hands.press('Control+Home', 'ArrowRight', 'Delete');
  await expect(page.locator('.desk__name')).toHaveText(['Food right now']);
  expect(await focused(page)).toBe('head food-today');
  await hands.press('Home', 'ArrowDown', 'Delete');
  await expect(page.locator('.desk__cell--person')).toHaveCount(3);
  expect(await focused(page)).toMatch(/^person-\d side$/);
});

test('a key or the button beside the message undoes a change', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page);
  const hands = handsOn(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await hands.press('Control+Home', 'ArrowRight', 'Delete');
  await expect(page.locator('.desk__said')).toHaveText('Removed: Help with rent.');
  await hands.press('u');
  await expect(page.locator('.desk__name')).toHaveText(['Help with rent', 'Food right now']);
  await expect(page.locator('.desk__said')).toHaveText('Undone.');
  expect(await focused(page)).toMatch(/^head /);

  await page.locator('[data-row="person-1"] button').click();
  await undo.click();
  await expect(page.locator('.desk__cell--person')).toHaveCount(4);

  const given = page.locator('[data-row="preset"][data-column="rent"] select');
  await given.selectOption('contract');
  await given.selectOption('clear');
  await expect(given).toHaveValue('city');
  await undo.click();
  await expect(given).toHaveValue('contract');

  await hands.press('Shift+N', 'Enter');
  await expect(undo).toHaveCount(0);
});

test('one digit sets who gives and who pays, and a fact is set for all services', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page, ['rent', 'food right', 'snap']);
  const hands = handsOn(page);
  await answerAt(page, 'preset', 'rent').focus();
  await hands.press('5');
  await expect(answerAt(page, 'person-1', 'rent')).toHaveAttribute('data-verdict', 'own-rules');
  await hands.press('ArrowDown', 'Enter');
  await expect(page.locator('[data-row="facts"][data-column="rent"] button')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await page.locator('[data-row="fact-cityContract"][data-column="side"] select').selectOption('yes');
  await expect(page.locator('[data-row="fact-cityContract"][data-column="rent"] select')).toHaveValue('yes');
  await expect(answerAt(page, 'person-1', 'rent')).toHaveAttribute('data-verdict', 'may-be-asked');
});

test('single keys do nothing while a person types, and can be turned off', async ({ page }) => {
  await openDesk(page);
  const hands = handsOn(page);
  await hands.press('s');
  await page.keyboard.type('ac');
  await expect(page.locator('.desk__cell--person')).toHaveCount(0);
  await hands.press('Escape', 'Escape');
  await page.locator('h1').focus();
  await hands.press('?');
  await expect(page.locator('dialog')).toBeVisible();
  await hands.press('a');
  await page.locator('label[for="keys-on"]').click();
  await hands.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await hands.press('a', 'c');
  await expect(page.locator('.desk__cell--person')).toHaveCount(0);
});

test('P prints after a language was chosen in its list, and not where it is a letter of a choice', async ({
  page,
}) => {
  await openDesk(page);
  await fillDesk(page);
  await page.evaluate(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: printed() + 1 }) });
    const printed = () => Number(Reflect.get(window, 'printed'));
  });
  const printed = () => page.evaluate(() => Number(Reflect.get(window, 'printed')));
  const list = page.locator('#client-language');
  await list.focus();
  await page.keyboard.type('esp');
  await expect(list).toHaveValue('es');
  expect(await printed()).toBe(0);
  await page.waitForTimeout(1100);
  await page.keyboard.press('p');
  expect(await printed()).toBe(1);
  await expect(list).toHaveValue('es');
});

test('the keys are the same in every layout', async ({ page }) => {
  await openDesk(page);
  const type = (key: string, code: string, shiftKey = false) =>
    page.evaluate(
      (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
      { key, code, shiftKey },
    );
  const people = page.locator('.desk__cell--person');
  for (const [index, key] of ['α', 'ф', 'ش', 'አ', 'ा', 'ㅁ', 'Process'].entries()) {
    await type(key, 'KeyA');
    await expect(people).toHaveCount(index + 1);
  }
  for (const key of ['π', 'з', 'ح', 'ፐ', 'प', 'ㅔ', 'Process']) {
    await type(key, 'KeyP');
    await expect(page.locator('.desk__said')).toHaveText('Add a person and a service first.');
    await type('α', 'KeyG');
    await expect(page.locator('.desk__said')).toBeEmpty();
  }
  for (const [key, code] of [
    ['؟', 'Slash'],
    ['፧', 'Slash'],
    ['?', 'Digit7'],
  ] as const) {
    await type(key, code, true);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await type('Ν', 'KeyN', true);
  await expect(page.getByRole('dialog', { name: 'Clear all for the next client?' })).toBeVisible();
});

test('the list of keys names every key', async ({ page }) => {
  await openDesk(page, 'es');
  await page.keyboard.press('?');
  const keys = await page.locator('dialog dt').allInnerTexts();
  expect(keys).toEqual(
    expect.arrayContaining(['A', 'C', 'S', 'G', 'F', 'D', 'L', 'P', 'U', 'Shift + N', '?']),
  );
});
