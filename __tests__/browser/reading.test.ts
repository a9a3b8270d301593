/** The reading pages, with JavaScript off: every rule, every clause and every way on is there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CLAUSES } from '../../lib/catalogue/clauses';
import { NEEDS } from '../../lib/catalogue/needs';
import { PROGRAMS } from '../../lib/catalogue/programs';
import { needAnswers, serviceAnswers } from '../../lib/catalogue/serviceAnswers';
import { today } from '../../lib/clock';
import { locales } from '../../lib/i18n/locales';
import { FACTS, RULES_VERSION, type Service } from '../../rules';
import { expect, test } from './watched';

test.use({ javaScriptEnabled: false });

type Words = { readonly [key: string]: string & Words };

const wordsOf = (locale: string) =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, `../../messages/${locale}.json`), 'utf8'),
  ) as Words;

for (const locale of locales) {
  const words = wordsOf(locale);

  const title = (verdict: string) => words.answers?.[verdict]?.title as string;

  test(`${locale}: the table tells what adults and children meet for every need`, async ({ page }) => {
    await page.goto(`/${locale}/services/`);
    const rows = page.locator('.services-table tbody tr:not(.services-table__group)');
    await expect(rows).toHaveCount(NEEDS.length);
    for (const { id } of NEEDS) {
      const row = page.locator(`.services-table tr[data-need="${id}"]`);
      const told = needAnswers(id, today()).answers.filter(
        ({ people }) => people.includes('adult') || people.includes('child'),
      );
      const shown = await row.locator('td .answer').allTextContents();
      expect({ id, shown: trimmed(shown) }).toEqual({ id, shown: told.map(({ verdict }) => title(verdict)) });
      await expect(row.locator('td').last()).toContainText(told[0]?.citation?.clause as string);
    }
  });

  test(`${locale}: every service has a page that tells each need's answer, its reason and its clause`, async ({
    page,
  }) => {
    for (const service of FACTS.service) {
      await page.goto(`/${locale}/services/${service}/`);
      const name = words.services?.[service]?.name as string;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page).toHaveTitle(new RegExp(`^${escaped(name)} – `));
      for (const { need, answers } of serviceAnswers(service, today())) {
        const people = page.locator(`[data-card="${need}"] .person`);
        await expect(people).toHaveCount(answers.length);
        for (const [index, answer] of answers.entries()) {
          await expect(people.nth(index).locator('.answer')).toHaveText(title(answer.verdict));
          await expect(people.nth(index)).toContainText(words.reasons?.[answer.reason] as string);
          await expect(
            page.locator(`a[href="/${locale}/policy/#${answer.citation?.clause}"]`).first(),
          ).toBeVisible();
        }
      }
    }
  });

  test(`${locale}: every clause has its place on the policy page`, async ({ page }) => {
    for (const clause of CLAUSES) {
      await page.goto(`/${locale}/policy/#${clause}`);
      const place = page.locator(`[id="${clause}"]`);
      await expect(place).toBeInViewport();
      const said = words.policy?.clauses?.[clause];
      for (const text of [clause, said?.title, said?.plain, said?.meaning])
        await expect(place).toContainText(text as string);
    }
  });

  test(`${locale}: every program that the City does not run has its place, and services lead to it`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/programs/`);
    for (const { id } of PROGRAMS)
      await expect(page.locator(`[id="${id}"]`)).toContainText(words.programs?.[id]?.looksAt as string);
    await page.goto(`/${locale}/services/education-programs/`);
    await page.getByRole('link', { name: words.programs?.['head-start']?.name as string }).click();
    await expect(page.locator('[id="head-start"]')).toBeInViewport();
  });

  test(`${locale}: the police page says what the policy says of ICE, and what later law says`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/services/public-safety/`);
    const main = page.getByRole('main');
    for (const clause of ['PS-2', 'PS-4', 'PS-6']) {
      await expect(main).toContainText(words.policy?.clauses?.[clause]?.plain as string);
      await expect(main).toContainText(words.policy?.clauses?.[clause]?.meaning as string);
    }
    for (const law of ['HB19-1124', 'HB23-1100', 'SB25-276']) await expect(main).toContainText(law);
  });

  test(`${locale}: the account page says what giving or not giving a number means`, async ({ page }) => {
    await page.goto(`/${locale}/services/utility-account/`);
    for (const clause of ['CD-2', 'CD-3', 'CD-4'])
      await expect(page.getByRole('main')).toContainText(words.policy?.clauses?.[clause]?.meaning as string);
  });

  test(`${locale}: what is folded can be opened, and is printed`, async ({ page }) => {
    await page.goto(`/${locale}/services/cash-assistance/`);
    const counter = page.getByText(words.rights?.truth as string);
    await expect(counter).toBeHidden();
    await page.getByText(words.rights?.title as string, { exact: true }).click();
    await expect(counter).toBeVisible();
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    await expect(counter).toBeVisible();
    await expect(page.locator('.leave-link')).toBeHidden();
  });

  test(`${locale}: a mistake can be told by a mail with the service and the version, and no answers`, async ({
    page,
  }) => {
    const service: Service = 'short-term-shelter';
    await page.goto(`/${locale}/services/${service}/`);
    const link = page.getByRole('link', { name: words.results?.wrong as string });
    const mail = new URL((await link.getAttribute('href')) as string);
    expect(mail.protocol).toBe('mailto:');
    expect(Object.fromEntries(mail.searchParams)).toEqual({ subject: `${service}, rules ${RULES_VERSION}` });
  });

  test(`${locale}: a page names itself in the other languages`, async ({ page }) => {
    for (const address of ['', 'services/', 'services/recreation/', 'policy/']) {
      await page.goto(`/${locale}/${address}`);
      for (const other of locales)
        await expect(page.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveAttribute(
          'href',
          `/${other}/${address}`,
        );
    }
  });
}

const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim());
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
