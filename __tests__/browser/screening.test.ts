import type { Page } from '@playwright/test';
import type { Subject } from '../../lib/city/subjects';
import { misfitsOf, unfold } from './access/fit';
import { choose, press } from './keyboard';
import {
  changeLanguage,
  mixedHousehold,
  pickPeople,
  submit,
  tick,
  verdictsOf,
  walkToResults,
  walkToWho,
} from './walk';
import { expect, test } from './watched';
import { wordsOf } from './words';

const card = (page: Page, subject: Subject) => page.locator(`[data-card="${subject}"]`);
const cells = (page: Page) => page.locator('.glance tbody td');

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  test.describe(`in ${locale}`, () => {
    test('by keyboard alone, from the home page to the answers for rent and after a disaster, and back to change one', async ({
      page,
    }) => {
      const next = page.locator('[data-next]');
      await page.goto(`/${locale}/`);
      await press(page, page.getByRole('link', { name: words('home.start'), exact: true }), 'Enter');
      await page.waitForURL(`**/${locale}/check/`);
      await expect(next).toBeEnabled();
      await press(page, page.locator('[data-search]'), 'Space');
      await page.keyboard.type('rent');
      await press(page, page.locator('#found-rent'), 'Space');
      await press(page, page.locator('.group--after-a-disaster > summary'), 'Enter');
      await press(page, page.locator('#need-disaster'), 'Space');
      await press(page, next, 'Enter');
      await choose(page, page.locator('[name=people]'), page.locator('#choice-adults-and-children'));
      await page.keyboard.press('Enter');
      await choose(page, page.locator('[name=reply]'), page.locator('#choice-not-sure'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('results.title'));
      await press(page, page.locator('.results__about button'), 'Enter');
      await press(page, next, 'Enter');
      await choose(page, page.locator('[name=people]'), page.locator('#choice-adults'));
      await page.keyboard.press('Enter');
      await press(page, next, 'Enter');
      await expect(card(page, 'rent').locator('.answer')).toHaveCount(1);
      expect(await verdictsOf(page, 'disaster')).toEqual(['depends']);
      await press(page, card(page, 'rent').locator('summary').first(), 'Enter');
      await expect(card(page, 'rent').locator('details').first()).toHaveAttribute('open');
    });

    test('at 400 %, from the home page to the answers for rent and after a disaster, with all of it on the screen', async ({
      page,
    }) => {
      // A window of 1280 × 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: words('home.start'), exact: true }).click();
      await walkToResults(page, {
        needs: ['rent', 'disaster'],
        people: 'adults-and-children',
        replies: ['things-short'],
      });
      expect(await verdictsOf(page, 'rent')).toEqual(['may-be-asked', 'not-for-this-person']);
      expect(await verdictsOf(page, 'disaster')).toEqual(['city-does-not-check']);
      expect(await misfitsOf(page)).toEqual([]);
    });

    test('rent help for adults and children: the adults may be asked, the children are not', async ({
      page,
    }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, { needs: ['rent', 'food-today'], people: 'adults-and-children' });
      const answers = card(page, 'rent').locator('.answer');
      await expect(answers).toHaveText([
        words('answers.may-be-asked.title'),
        words('answers.not-for-this-person.title'),
      ]);
      await expect(cells(page)).toHaveText([
        words('answers.may-be-asked.short'),
        words('answers.not-for-this-person.short'),
        words('answers.city-does-not-check.short'),
        words('answers.city-does-not-check.short'),
      ]);
    });

    test('after a disaster, "not sure" shows the verdict for each choice', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, { needs: ['disaster'], replies: ['not-sure'] });
      const one = card(page, 'disaster');
      expect(await verdictsOf(page, 'disaster')).toEqual(['depends']);
      for (const choice of ['things-short', 'things-longer', 'money'])
        await expect(one).toContainText(words(`questions.disaster.ways.${choice}`));
      for (const verdict of ['may-be-asked', 'city-does-not-check'])
        await expect(one).toContainText(words(`answers.${verdict}.branch`));
    });

    test('a program found by the search gets its own answer', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await page.locator('[data-search]').fill(locale === 'en' ? 'food stamps' : 'estampillas');
      await page.locator('[data-found="snap"]').click();
      await tick(page, ['rent']);
      await submit(page);
      await pickPeople(page, 'adults');
      await submit(page);
      expect(await verdictsOf(page, 'snap')).toEqual(['looks-at-status']);
      await expect(cells(page).first()).toHaveText(words('ofWhom.each-person'));
    });

    test('Back and Forward keep the answers; Change loses nothing', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, mixedHousehold);
      const before = await page.locator('.glance').innerText();
      await page.goBack();
      await expect(page.locator('#choice-not-sure')).toBeChecked();
      await page.goBack();
      await expect(page.locator('#choice-adults-and-children')).toBeChecked();
      await page.goBack();
      await expect(page.locator('#need-rent')).toBeChecked();
      for (let step = 0; step < 3; step++) await page.goForward();
      await expect(page.locator('.glance')).toHaveText(before, { useInnerText: true });
      await page.locator('.results__about button').click();
      await tick(page, ['vaccines']);
      for (let step = 0; step < 3; step++) await submit(page);
      await expect(page.locator('.glance tbody tr')).toHaveCount(4);
      expect(await verdictsOf(page, 'disaster')).toContain('depends');
    });

    test('changing the language keeps the answers and the step', async ({ page }) => {
      const other = locale === 'en' ? 'es' : 'en';
      await page.goto(`/${locale}/check/`);
      await walkToWho(page, ['rent']);
      await pickPeople(page, 'only-children');
      await changeLanguage(page, other);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(other)('check.who.title'));
      await expect(page.locator('#choice-only-children')).toBeChecked();
      await expect(page).toHaveTitle(new RegExp(`${wordsOf(other)('site.name')}$`));
    });

    test('reload begins again, and one Back leaves', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, { needs: ['rent'] });
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('check.needs.title'));
      await expect(page.locator('input:checked')).toHaveCount(0);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    });

    test('text of twice the size breaks no word of a need on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`/${locale}/check/`);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html{font-size:200%!important}');
        document.adoptedStyleSheets = [sheet];
      });
      await unfold(page);
      expect(await page.locator('.need__words').evaluateAll(brokenWords)).toEqual([]);
    });

    test('an error is tied to its field, and its link leads there', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await submit(page);
      await page.locator('.problems a').click();
      await expect(page.locator('[data-search]')).toBeFocused();
      expect(new URL(page.url()).hash).toBe('');
      await walkToWho(page, ['disaster']);
      await submit(page);
      const who = page.getByRole('radiogroup', { name: words('check.who.title') });
      await expect(who).toHaveAttribute('aria-invalid', 'true');
      await expect(who).toHaveAccessibleDescription(new RegExp(`^${words('check.errors.nobody')}`));
      await pickPeople(page, 'adults');
      await submit(page);
      await submit(page);
      const replies = page.getByRole('radiogroup', {
        name: new RegExp(words('questions.disaster.title').replace(/[?]/g, '[?]')),
      });
      await expect(replies).toHaveAttribute('aria-invalid', 'true');
      await expect(replies).toHaveAccessibleDescription(new RegExp(`^${words('check.errors.no-reply')}`));
    });

    test('a result has a picture and words, also in print and in gray', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, mixedHousehold);
      await page.emulateMedia({ media: 'print', forcedColors: 'active' });
      for (const part of await page.locator('.answer, .glance tbody td').all()) {
        await expect(part.locator('svg.pictogram')).toBeVisible();
        await expect(part).toHaveText(/\p{L}{2}/u);
      }
      const cells = await page
        .locator('.glance tbody td')
        .evaluateAll((all) =>
          all.map((cell) => `${cell.textContent}|${cell.querySelector('svg')?.innerHTML}`),
        );
      // Every answer has its own picture.
      expect(new Set(cells).size).toBe(new Set(cells.map((cell) => cell.split('|')[1])).size);
    });
  });
}

test('nothing appears or moves only on hover', async ({ page }) => {
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

/** Runs in the page: words that break over two lines. */
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
