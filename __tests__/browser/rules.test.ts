import { messagesOf } from '../../lib/i18n/catalogs';
import type { Locale } from '../../lib/i18n/locales';
import { ruleTable } from '../../lib/reading/ruleTable';
import { pdfPages } from './sheet/pdf';
import { expect, test } from './watched';

type Words = typeof import('../../messages/en.json') &
  typeof import('../../messages/cities/longmont/en.json');

const wordsOf = (code: Locale) => messagesOf(code) as unknown as Words;
const languages = { en: wordsOf('en'), es: wordsOf('es') };
const key = (says: string) => says.replace('_', '-') as keyof Words['rules']['cell'];

for (const [language, { rules, answers }] of Object.entries(languages)) {
  test(`the rules are all there in ${language} without JavaScript, cell by cell`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${language}/rules/`);
    const built = (await page.locator('[data-island="rules"]').getAttribute('data-day')) ?? '';
    const shown = await page
      .locator('.rules-table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)),
      );
    const table = ruleTable(built);
    expect(shown).toHaveLength(table.length);
    for (const [index, { city, state: law, federal: us }] of table.entries()) {
      const [adult = '', child = '', , state = '', federal = ''] = shown[index] ?? [];
      expect(adult).toContain(answers[city.adult].word);
      expect(child).toContain(answers[city.child].word);
      expect(state).toContain(rules.cell[key(law.adult.says)]);
      expect(federal).toContain(rules.cell[key(us.adult.says)]);
      expect(federal).toContain(rules.cell[key(us.child.says)]);
    }
    await expect(page.locator('.rules-chart__bar')).toHaveCount(7);
    await expect(page.locator('form')).toBeHidden();
    await context.close();
  });

  test(`the rules in ${language} fit on two sheets`, async ({ page }) => {
    await page.goto(`/${language}/rules/`);
    const { sizes, text } = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes).toEqual([
      [792, 612],
      [792, 612],
    ]);
    expect(text).toContain(rules.chart.title);
    expect(text).toContain(languages[language as 'en' | 'es'].policy.diagram.title);
  });
}

test('a day in the past shows the rules of that day, and what changed since another', async ({
  watched: { page, said, requests },
}) => {
  await page.goto('/en/rules/');
  await page.getByLabel(languages.en.rules.pick.day).fill('2022-06-30');
  await page.getByRole('button', { name: languages.en.rules.pick.show, exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Rules on June 30, 2022');
  await expect(page.locator('tr[data-need="cash"] td').nth(3)).toContainText('Proof of status may be asked');

  await page.getByLabel(languages.en.rules.pick.compare).fill('2022-07-01');
  await page.getByRole('button', { name: languages.en.rules.pick.show, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'What changed from June 30, 2022 to July 1, 2022' }),
  ).toBeVisible();
  await expect(page.locator('.rules-changes')).toContainText(
    'State law, adults: first “Proof of status may be asked”, then “Status is not checked”.',
  );

  await page.getByRole('button', { name: languages.en.rules.pick.today }).click();
  await expect(page.locator('.rules-changes')).toHaveCount(0);
  expect(said).toEqual([]);
  expect(new Set(requests.map((address) => new URL(address).origin)).size).toBe(1);
});

test('an invalid day changes nothing and shows an error', async ({ page }) => {
  await page.goto('/es/rules/');
  const status = await page.getByRole('status').textContent();
  await page.getByLabel(languages.es.rules.pick.day).fill('');
  await page.getByRole('button', { name: languages.es.rules.pick.show, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('No podemos leer ese día');
  await expect(page.getByRole('status')).toHaveText(status ?? '');
});
