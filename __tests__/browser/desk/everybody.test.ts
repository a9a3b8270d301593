/** The desk passes axe and fits on every screen, also with the largest household. */
import { contrastOf, paleTextsOf } from '../access/contrast';
import { axeFaultsOf } from '../access/faults';
import { expect, test } from '../watched';
import { fillDesk, openDesk } from './desk';

// Each pair of language, color scheme and width; no style depends on all three.
for (const [locale, colorScheme, width] of [
  ['en', 'light', 1280],
  ['en', 'dark', 390],
  ['es', 'light', 390],
  ['es', 'dark', 1280],
] as const)
  test.describe(`${locale}, ${colorScheme}, ${width}`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    test('axe finds nothing: empty, in use, picking, with an invalid day, with the list of keys', async ({
      page,
    }) => {
      const check = async (state: string) => {
        // Axe measures the contrast once; no color depends on the language.
        const found = [...(await axeFaultsOf(page, locale === 'en')), ...(await paleTextsOf(page))];
        expect({ state, found }).toEqual({ state, found: [] });
      };
      await openDesk(page, locale);
      await check('empty');
      await fillDesk(page, ['medical emergency', 'rent']);
      for (const fold of await page.locator('.desk__panel summary').all()) await fold.click();
      await check('in use');
      await page.locator('#as-of').fill('no');
      await page.locator('#picker').fill('re');
      await check('picking, with a refused day');
      await page.locator('h1').focus();
      await page.keyboard.press('?');
      await check('keys');
    });
  });

for (const width of [320, 390, 768, 1024, 1280])
  test(`nothing is wider than a screen of ${width}, but a table that scrolls by itself`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDesk(page, 'es');
    const inner = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await inner()).toBe(width);
    await fillDesk(page, ['renta', 'comida', 'doctor', 'albergue']);
    expect(await inner()).toBe(width);
  });

for (const locale of ['en', 'es'] as const)
  for (const [width, height, services] of [
    [1280, 800, 6],
    [1024, 768, 4],
  ] as const)
    test(`${services} services fit at ${width}, and every answer of four people is in view: ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openDesk(page, locale);
      await page.locator('#picker').click();
      for (const id of ['rent', 'groceries', 'doctor', 'bills', 'cash', 'shelter-tonight'].slice(0, services))
        await page.locator(`[data-found="${id}"]`).click();
      const [adult, child] = [
        page.locator('.desk__people button').first(),
        page.locator('.desk__people button').last(),
      ];
      for (const button of [adult, adult, child, child]) await button.click();
      const wide = await page
        .locator('.desk__scroll')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(wide).toBe(0);
      for (const cell of await page.locator('.desk__cell--answer').all())
        await expect(cell).toBeInViewport({ ratio: 1 });
      const covered = await page.locator('.desk__remove').evaluateAll((buttons) =>
        buttons
          .filter((button) => {
            const { left, top, width, height } = button.getBoundingClientRect();
            return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
          })
          .map(({ ariaLabel }) => ariaLabel),
      );
      expect(covered).toEqual([]);
    });

for (const locale of ['en', 'es'] as const)
  test(`a service is typed into a field with room for a word: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openDesk(page, locale);
    expect((await page.locator('#picker').boundingBox())?.width).toBeGreaterThanOrEqual(128);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('each service is a card that says who each answer is for, and a tap shows why', async ({ page }) => {
    await openDesk(page);
    await fillDesk(page);
    const tops = await page.locator('.desk__cell:visible').evaluateAll((cells) =>
      cells
        .map((cell) => ({
          top: cell.getBoundingClientRect().top,
          column: (cell as HTMLElement).dataset.column ?? '',
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ column }) => column),
    );
    const inOrder = tops.filter((column, index) => column !== tops[index - 1]);
    expect(inOrder).toEqual(['side', 'rent', 'food-today']);
    const cell = page.locator('[data-row="person-3"][data-column="rent"]');
    await expect(cell).toHaveAccessibleName('C: Child City does not check status 1 fact open');
    await cell.click();
    await expect(page.locator('.desk__panel')).toBeFocused();
    await expect(page.locator('.desk__panel h2')).toContainText('C: Child');
    await page.getByRole('button', { name: 'Back to the table' }).click();
    await expect(cell).toBeFocused();
  });

  test('every target is large enough to touch', async ({ page }) => {
    await openDesk(page);
    await fillDesk(page);
    const small = await page
      .locator('.desk button:visible, .desk select:visible, .desk input:not([type=file]):visible')
      .evaluateAll((targets) =>
        targets
          // A checkbox is pressed by its label.
          .filter((target) => {
            const ticked = target instanceof HTMLInputElement && target.type === 'checkbox';
            return ((ticked && target.labels?.[0]) || target).getBoundingClientRect().height < 40;
          })
          .map((target) => target.outerHTML.slice(0, 80)),
      );
    expect(small.filter((target) => !target.includes('unstyled'))).toEqual([]);
  });
});

test('with a household of 12 and every service, a fact renders only its own service again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openDesk(page);
  await page.keyboard.type('aaaaaacccccc');
  await page.getByRole('button', { name: 'Add all' }).click();
  await expect(page.locator('.desk__cell--answer')).toHaveCount(12 * 28);
  await page.evaluate(() => {
    const changed = new Set<string>();
    Object.assign(window, { changed });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const column = element?.closest<HTMLElement>('[data-column]')?.dataset.column;
        if (column) changed.add(column);
      }
    }).observe(document.querySelector('.desk__table') as Element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.locator('[data-row="facts"][data-column="rent"] button').click();
  await page
    .locator('[data-row="fact-provider"][data-column="rent"] select')
    .selectOption('other-public-agency');
  await page.locator('[data-row="fact-cityContract"][data-column="rent"] select').selectOption('no');
  await expect(page.locator('[data-row="person-1"][data-column="rent"]')).toContainText('Own rules');
  expect(await page.evaluate(() => [...(window as unknown as { changed: Set<string> }).changed])).toEqual([
    'rent',
  ]);
});

test('each answer has its own picture, with enough contrast in light and dark mode', async ({ page }) => {
  const pictures = () =>
    page.locator('.desk__cell--answer').evaluateAll((cells) =>
      cells.map((cell) => {
        const picture = cell.querySelector('svg.pictogram') as SVGSVGElement;
        const drawn = document.querySelector(picture.querySelector('use')?.getAttribute('href') ?? '#none');
        return {
          word: cell.textContent,
          picture: drawn?.id,
          stroke: getComputedStyle(picture).color,
          backgroundColor: getComputedStyle(cell).backgroundColor,
        };
      }),
    );
  const strokes: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === 'light') {
      await openDesk(page);
      await fillDesk(page, ['rent', 'food right', 'doctor', 'contract']);
    }
    const shown = await pictures();
    expect(new Set(shown.map(({ picture }) => picture)).size).toBeGreaterThan(2);
    for (const { picture, stroke, backgroundColor } of shown) {
      expect(picture).toMatch(/^picture-/);
      expect(contrastOf(stroke, backgroundColor)).toBeGreaterThan(3);
    }
    strokes.push(shown[0]?.stroke ?? '');
  }
  expect(strokes[0]).not.toBe(strokes[1]);
});

test('another day asks only for the facts of that day', async ({ page }) => {
  await openDesk(page);
  await fillDesk(page, ['food each']);
  await page.locator('[data-row="facts"][data-column="groceries"] button').click();
  const asked = () =>
    page
      .locator('.desk__cell--factname[data-row^="fact-"]')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.row));
  const before = await asked();
  expect(before).toContain('fact-funding');
  await page.locator('#as-of').fill('2016-01-01');
  await expect.poll(asked).toEqual(['fact-provider', 'fact-dependsOnIncome', 'fact-lifeOrSafety']);
  await page.locator('#as-of').fill('');
  await expect.poll(asked).toEqual(before);
});

test('a style sheet of somebody else before ours, as an extension adds one, does no harm', async ({
  watched: { page, said },
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = '/nothing.css';
      document.head.prepend(link);
    });
  });
  await page.route('**/nothing.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await openDesk(page);
  await fillDesk(page);
  await expect(page.locator('.desk__cell--answer')).toHaveCount(8);
  expect(said).toEqual([]);
});
