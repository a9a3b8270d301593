import type { Page } from '@playwright/test';
import { misfitsOf } from './access/fit';
import { choose, press } from './keyboard';
import { mixedHousehold, submit, tick, walkToCheck, walkToResults } from './walk';
import { expect, test } from './watched';
import { wordsOf } from './words';

const results = (page: Page) => page.locator('.result');
const result = (page: Page, need: string) =>
  page.locator('.result', { has: page.locator(`[id^="result-${need}-"]`) });

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  test.describe(`in ${locale}`, () => {
    test('by keyboard alone, from the home page to the answers for rent and after a disaster, and back to change one', async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      await press(page, page.getByRole('link', { name: words('home.start'), exact: true }), 'Enter');
      await page.waitForURL(`**/${locale}/check/`);
      await expect(page.locator('.step:not([hidden]) button[type=submit]')).toBeEnabled();
      for (const need of ['rent', 'disaster']) await press(page, page.locator(`#need-${need}`), 'Space');
      await press(page, page.locator('.step:not([hidden]) button[type=submit]'), 'Enter');
      await press(page, page.locator('#adults'), 'Space');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('2');
      await press(page, page.locator('.step:not([hidden]) button[type=submit]'), 'Enter');
      await choose(page, page.locator('[name=reply]'), page.locator('#reply-not-sure'));
      await page.keyboard.press('Enter');
      await press(page, page.locator('.summary__change button').nth(1), 'Enter');
      await press(page, page.locator('#children'), 'Space');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await press(page, page.locator('.step:not([hidden]) .actions .usa-button--big'), 'Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(result(page, 'rent')).toHaveCount(2);
      await expect(result(page, 'disaster').last().locator('.answer')).toHaveText(
        words('answers.depends.title'),
      );
      await press(page, result(page, 'rent').first().locator('summary').first(), 'Enter');
      await expect(result(page, 'rent').first().locator('details').first()).toHaveAttribute('open');
    });

    test('at 400 %, from the home page to the answers for rent and after a disaster, with all of it on the screen', async ({
      page,
    }) => {
      // What is left of a window of 1280 × 1024.
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: words('home.start'), exact: true }).click();
      await walkToResults(page, {
        needs: ['rent', 'disaster'],
        adults: '1',
        children: '1',
        replies: ['things-short'],
      });
      await expect(result(page, 'rent').last().locator('.answer')).toHaveText(
        words('answers.may-be-asked.title'),
      );
      await expect(result(page, 'disaster').locator('.answer')).toHaveText(
        words('answers.city-does-not-check.title'),
      );
      expect(await misfitsOf(page)).toEqual([]);
    });

    test('rent help for two adults and a child: the adults may be asked, the child is not', async ({
      page,
    }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, { needs: ['rent'], adults: '2', children: '1' });
      await expect(result(page, 'rent')).toHaveCount(2);
      const [child, adults] = [results(page).nth(0), results(page).nth(1)];
      await expect(child.locator('.answer')).toHaveText(words('answers.not-for-this-person.title'));
      await expect(child.locator('.result__who')).toContainText(words('people.child'));
      await expect(adults.locator('.answer')).toHaveText(words('answers.may-be-asked.title'));
      await expect(adults.locator('.result__who')).toContainText(words('people.adult'));
      await expect(adults).toContainText(words('results.doorNonprofit'));
      await expect(page.locator('.glance tbody td')).toHaveText([
        words('answers.may-be-asked.word'),
        words('answers.not-for-this-person.word'),
      ]);
    });

    test('after a disaster, not sure what it would be: each way it can go', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, { needs: ['disaster'], adults: '1', replies: ['not-sure'] });
      const one = result(page, 'disaster');
      await expect(one.locator('.answer')).toHaveText(words('answers.depends.title'));
      for (const choice of ['things-short', 'things-longer', 'money'])
        await expect(one).toContainText(words(`questions.disaster.ways.${choice}`));
      for (const verdict of ['may-be-asked', 'city-does-not-check'])
        await expect(one).toContainText(words(`answers.${verdict}.branch`));
    });

    test('Back and Forward keep what was said; Change loses nothing else', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await walkToCheck(page, mixedHousehold);
      const before = await page.locator('.summary').innerText();
      await page.goBack();
      await expect(page.locator('#reply-not-sure')).toBeChecked();
      await page.goBack();
      await expect(page.locator('#adults')).toHaveValue('2');
      await page.goBack();
      await expect(page.locator('#need-rent')).toBeChecked();
      for (let step = 0; step < 3; step++) await page.goForward();
      await expect(page.locator('.summary')).toHaveText(before, { useInnerText: true });
      await page.locator('.summary__change button').nth(0).click();
      await tick(page, ['vaccines']);
      await submit(page);
      await expect(page.locator('.summary')).toContainText(words('needs.vaccines.name'));
      await expect(page.locator('.summary')).toContainText(words('needs.rent.name'));
      await expect(page.locator('.summary')).toContainText(words('questions.disaster.choices.not-sure'));
    });

    test('changing the language keeps the answers and the place', async ({ page }) => {
      const other = locale === 'en' ? 'es' : 'en';
      await page.goto(`/${locale}/check/`);
      await tick(page, ['rent']);
      await submit(page);
      await page.locator('#adults').fill('3');
      await page.locator(`a[data-language="${other}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(other)('check.who.title'));
      await expect(page.locator('#adults')).toHaveValue('3');
      await expect(page).toHaveTitle(new RegExp(`${wordsOf(other)('site.name')}$`));
    });

    test('reload begins again, and one Back leaves', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.goto(`/${locale}/check/`);
      await expect(page.locator('form:visible')).toContainText(words('check.reloadNote'));
      await walkToCheck(page, { needs: ['rent'], adults: '1' });
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('check.needs.title'));
      await expect(page.locator('input:checked')).toHaveCount(0);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    });

    test('letters twice as large break no word of a need on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`/${locale}/check/`);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html{font-size:200%!important}');
        document.adoptedStyleSheets = [sheet];
      });
      expect(await page.locator('.need__words').evaluateAll(brokenWords)).toEqual([]);
    });

    test('an error is tied to its field, and its link leads there', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await submit(page);
      await expect(page.locator('#need-food-today')).toHaveAttribute('aria-invalid', 'true');
      const food = page.getByRole('group', { name: words('needGroups.food') });
      await expect(food).toHaveAccessibleDescription(words('check.errors.no-need'));
      await page.locator('.problems a').click();
      await expect(page.locator('#need-food-today')).toBeFocused();
      expect(new URL(page.url()).hash).toBe('');
      await tick(page, ['disaster']);
      await submit(page);
      await page.locator('#adults').fill('many');
      await submit(page);
      const adults = page.getByRole('textbox', { name: words('check.who.adults') });
      await expect(adults).toHaveAttribute('aria-invalid', 'true');
      await expect(adults).toHaveAccessibleDescription(new RegExp(`^${words('check.errors.not-a-count')}`));
      await adults.fill('1');
      await submit(page);
      await submit(page);
      const replies = page.getByRole('radiogroup', {
        name: new RegExp(words('questions.disaster.title').replace(/[?]/g, '[?]')),
      });
      await expect(replies).toHaveAttribute('aria-invalid', 'true');
      await expect(replies).toHaveAccessibleDescription(new RegExp(`^${words('check.errors.no-reply')}`));
    });

    test('a result is told by picture and words, on paper and in grey too', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, mixedHousehold);
      await page.emulateMedia({ media: 'print', forcedColors: 'active' });
      for (const part of await page.locator('.answer, .glance tbody td').all()) {
        await expect(part.locator('svg.pictogram')).toBeVisible();
        await expect(part).toHaveText(/\p{L}{3}/u);
      }
      const cells = await page
        .locator('.glance tbody td')
        .evaluateAll((all) =>
          all.map((cell) => `${cell.textContent}|${cell.querySelector('svg')?.innerHTML}`),
        );
      // No picture stands for two answers.
      expect(new Set(cells).size).toBe(new Set(cells.map((cell) => cell.split('|')[1])).size);
    });
  });
}

test('nothing appears or moves only under a mouse', async ({ page }) => {
  await page.goto('/en/check/');
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSStyleRule &&
        rule.selectorText.includes(':hover') &&
        /(?:^|[ ;])(?:display|visibility|opacity|content|transform|clip-path)\s*:/.test(rule.style.cssText)
          ? [rule.cssText]
          : [],
      ),
    ),
  );
  expect(rules).toEqual([]);
});

/** Runs in the page: words that begin on one line and end on another. */
function brokenWords(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    return broken;
  });
}
