import type { Page } from '@playwright/test';
import { expect, test } from '../watched';
import { type PdfPages, pdfPages } from './pdf';
import { openSheet } from './sheetPage';

/** The margin of a page in points, minus one, because letters are lower than their font size. */
const MARGIN = 30 - 1;
const LETTER = [612, 792];

/** The text outside the margins of its page. */
function outside({ sizes, runs }: PdfPages): string[] {
  return runs.flatMap((page, index) => {
    const [width = 0, height = 0] = sizes[index] ?? [];
    return page
      .filter(
        ({ left, right, bottom, top }) =>
          left < MARGIN || right > width - MARGIN || bottom < MARGIN || top > height - MARGIN,
      )
      .map(({ text }) => text);
  });
}

const print = async (page: Page) => pdfPages(await page.pdf({ preferCSSPageSize: true }));

test('says the same in both languages, asks nobody for anything, and is refused nothing', async ({
  watched: { page, said, requests },
}) => {
  await openSheet(page, 'needs=food-today,rent,medical-emergency,crisis-support&client=es&worker=en');
  const before = requests.length;
  const { text } = await print(page);
  for (const words of [
    'Lo que conviene saber antes de pedir ayuda',
    'What to know before you ask for help',
    'Comida ahora mismo',
    'Food right now',
    'A adultos de 18 o más les pueden pedir prueba de su estatus',
    'Adults 18 and older may be asked for proof of status',
    '¿Quién paga este programa',
    'Who pays for this program',
    'Qué llevar',
    'What to bring',
    'Quién la da: la Ciudad · Parte PB-1 de las reglas de la Ciudad',
    'Who gives it: the City · Clause PB-1 of the City’s policy',
    'Leído el 30 de noviembre de 2026',
    'Last checked November 30, 2026',
    'OUR Center · Grupo de caridad Llame al 303-772-5529',
    'Confirme antes de ir',
    'Escanee para leer más',
  ])
    expect(text).toContain(words);
  expect(requests.slice(before)).toEqual([]);
  expect(said).toEqual([]);
});

for (const needs of [
  'rent,groceries,doctor,bills,snap,medicaid',
  'food-today,rent,medical-emergency,crisis-support,bills,doctor',
  'disaster,longer-stay,doctor,danger-help,cash,police-fire',
  'housing-vouchers,snap,leap,medicaid,wic,head-start',
])
  for (const [languages, most] of [
    ['client=es&worker=es', 2],
    ['client=es&worker=en', 3],
    ['client=en&worker=en', 2],
    ['client=en&worker=es', 3],
  ] as const)
    test(`six kinds of help fit on ${most} Letter pages, with nothing cut off: ${needs}, ${languages}`, async ({
      page,
    }) => {
      await openSheet(page, `needs=${needs}&people=adults-and-children&${languages}`);
      await page.emulateMedia({ media: 'print' });
      const parts = await page.locator('.sheet :is(h1, h2, p, li)').allInnerTexts();
      const pdf = await print(page);
      expect(pdf.sizes.length).toBeLessThanOrEqual(most);
      for (const size of pdf.sizes) expect(size).toEqual(LETTER);
      expect(outside(pdf)).toEqual([]);
      const printed = squeezed(pdf.text);
      expect(parts.length).toBeGreaterThan(20);
      const lines = parts.flatMap((part) => part.split('\n')).map(squeezed);
      expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
    });

const squeezed = (text: string) => text.replace(/\s+/g, '');

test('tells the rule of an earlier day as such', async ({ page }) => {
  await openSheet(page, 'needs=rent&client=en&worker=en&asOf=2019-03-01');
  const { text } = await print(page);
  expect(text).toContain('This is the rule on March 1, 2019.');
  expect(text).not.toContain('Since July 1, 2022');
});

test('is large enough to read: 11 points, and nothing under 9', async ({ page }) => {
  await openSheet(page, 'needs=rent,snap&client=es&worker=en');
  await page.emulateMedia({ media: 'print' });
  const sizes = await page.locator('.sheet :is(h1, h2, p, li)').evaluateAll((parts) =>
    parts.map((part) => ({
      points: (Number.parseFloat(getComputedStyle(part).fontSize) * 72) / 96,
      main:
        part.closest('.in-both__large') !== null &&
        !part.matches('.sheet__fine, .sheet__fine *, .sheet__premise'),
    })),
  );
  expect(Math.min(...sizes.map(({ points }) => points))).toBeGreaterThanOrEqual(9);
  expect(Math.min(...sizes.filter(({ main }) => main).map(({ points }) => points))).toBeGreaterThanOrEqual(
    11,
  );
});

test('shows nothing on a screen', async ({ page }) => {
  await openSheet(page, 'needs=rent&client=en&worker=es');
  await expect(page.locator('.sheet')).toBeHidden();
});
