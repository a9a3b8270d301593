/** The built reading pages have every rule, every clause and every link, in every language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { CLAUSES } from '../../lib/city/clauses';
import { NEEDS, type NeedId } from '../../lib/city/needs';
import { PROGRAMS } from '../../lib/city/programs';
import { today } from '../../lib/clock';
import { messagesOf } from '../../lib/i18n/catalogs';
import { type Locale, locales } from '../../lib/i18n/locales';
import { needAnswers, serviceAnswers } from '../../lib/reading/serviceAnswers';
import { FACTS, RULES_VERSION, type Service } from '../../rules';
import { out } from './builtPages';
import { expect, test } from './watched';

type Words = { readonly [key: string]: string & Words };

const wordsOf = (locale: Locale) => messagesOf(locale) as unknown as Words;

const pageAt = (address: string) => parse(readFileSync(path.join(out, address, 'index.html'), 'utf8'));
const textOf = (part: HTMLElement | null) => (part?.text ?? '').replace(/[ \n]+/g, ' ').trim();
const textsOf = (part: HTMLElement, selector: string) => part.querySelectorAll(selector).map(textOf);

for (const locale of locales) {
  const words = wordsOf(locale);
  const mainOf = (address: string) => textOf(pageAt(`/${locale}/${address}`).querySelector('main'));

  const title = (verdict: string) => words.answers?.[verdict]?.title as string;

  test(`${locale}: the table tells what adults and children meet for every need`, () => {
    const rows = pageAt(`/${locale}/services/`).querySelectorAll('.services-table tr[data-need]');
    expect(rows.map((row) => row.getAttribute('data-need')).sort()).toEqual(NEEDS.map(({ id }) => id).sort());
    for (const row of rows) {
      const id = row.getAttribute('data-need') as NeedId;
      const told = needAnswers(id, today()).answers.filter(
        ({ people }) => people.includes('adult') || people.includes('child'),
      );
      const shown = textsOf(row, 'td .answer');
      expect({ id, shown }).toEqual({ id, shown: told.map(({ verdict }) => title(verdict)) });
      expect(textOf(row.querySelectorAll('td').at(-1) ?? null)).toContain(
        told[0]?.citation?.clause as string,
      );
    }
  });

  test(`${locale}: every service has a page that tells each need's answer, its reason and its clause`, () => {
    for (const service of FACTS.service) {
      const page = pageAt(`/${locale}/services/${service}/`);
      const name = words.services?.[service]?.name as string;
      expect(textsOf(page, 'h1')).toEqual([name]);
      expect(textOf(page.querySelector('title')).startsWith(`${name} – `)).toBe(true);
      for (const { subject: need, answers } of serviceAnswers(service, today())) {
        const card = page.querySelector(`[data-card="${need}"]`) as HTMLElement;
        const shown = card.querySelectorAll('.answer');
        expect({ need, shown: shown.map((one) => one.getAttribute('data-verdict')) }).toEqual({
          need,
          shown: answers.map(({ verdict }) => verdict),
        });
        for (const [index, answer] of answers.entries()) {
          expect(textOf(shown[index] ?? null)).toContain(title(answer.verdict));
          expect(textOf(card)).toContain(words.reasons?.[answer.reason] as string);
          const clause = answer.citation?.clause;
          expect(page.querySelector(`a[href="/${locale}/policy/#${clause}"]`)).not.toBeNull();
        }
      }
    }
  });

  test(`${locale}: every clause has its place on the policy page`, () => {
    const page = pageAt(`/${locale}/policy/`);
    for (const clause of CLAUSES) {
      const place = textOf(page.querySelector(`[id="${clause}"]`));
      const said = words.policy?.clauses?.[clause];
      for (const text of [clause, said?.title, said?.plain, said?.meaning])
        expect(place).toContain(text as string);
    }
  });

  test(`${locale}: every program that the City does not run has its place, and services lead to it`, () => {
    const list = pageAt(`/${locale}/programs/`);
    for (const { id } of PROGRAMS) {
      expect(list.querySelector(`[id="${id}"] a`)?.getAttribute('href')).toBe(`/${locale}/programs/${id}/`);
      const card = pageAt(`/${locale}/programs/${id}/`).querySelector(`[data-card="${id}"]`);
      expect(textOf(card)).toContain(words.programs?.[id]?.looksAt as string);
    }
    const link = pageAt(`/${locale}/services/education-programs/`).querySelector(
      `a[href="/${locale}/programs/head-start/"]`,
    );
    expect(textOf(link)).toBe(words.programs?.['head-start']?.name as string);
  });

  test(`${locale}: the police page says what the policy says of ICE, and what later law says`, () => {
    const main = mainOf('services/public-safety/');
    for (const clause of ['PS-2', 'PS-4', 'PS-6']) {
      expect(main).toContain(words.policy?.clauses?.[clause]?.plain as string);
      expect(main).toContain(words.policy?.clauses?.[clause]?.meaning as string);
    }
    for (const law of ['HB19-1124', 'HB23-1100', 'SB25-276']) expect(main).toContain(law);
  });

  test(`${locale}: the list to review has every verdict, reason and disclosure, beside its English`, () => {
    const rows = pageAt(`/${locale}/words/`).querySelectorAll('[data-message]');
    const shown = new Map(rows.map((row) => [row.getAttribute('data-message'), textsOf(row, 'td')]));
    const english = wordsOf('en');
    for (const namespace of ['reasons', 'disclosures'] as const)
      for (const [key, text] of Object.entries(words[namespace] ?? {}).filter(
        (one) => typeof one[1] === 'string',
      ))
        expect([key, shown.get(`${namespace}.${key}`)]).toEqual([
          key,
          locale === 'en' ? [text] : [english[namespace]?.[key], text],
        ]);
    for (const verdict of Object.keys(words.answers ?? {}))
      expect(shown.get(`answers.${verdict}.title`)?.at(-1)).toBe(title(verdict));
  });

  test(`${locale}: the account page says what giving or not giving a number means`, () => {
    const main = mainOf('services/utility-account/');
    for (const clause of ['CD-2', 'CD-3', 'CD-4'])
      expect(main).toContain(words.policy?.clauses?.[clause]?.meaning as string);
  });

  test(`${locale}: a mistake can be told by a mail with the version, and no kind of help`, () => {
    const service: Service = 'short-term-shelter';
    const link = pageAt(`/${locale}/services/${service}/`)
      .querySelectorAll('a')
      .find((one) => textOf(one) === words.results?.wrong);
    const mail = new URL(link?.getAttribute('href') as string);
    expect(mail.protocol).toBe('mailto:');
    expect(Object.fromEntries(mail.searchParams)).toEqual({ subject: `rules ${RULES_VERSION}` });
  });

  test(`${locale}: a page names itself in the other languages`, () => {
    for (const address of ['', 'services/', 'services/recreation/', 'policy/']) {
      const page = pageAt(`/${locale}/${address}`);
      for (const other of locales) {
        const link = page.querySelector(`link[rel="alternate"][hreflang="${other}"]`);
        expect(link?.getAttribute('href')).toBe(`/${other}/${address}`);
      }
    }
  });
}

test.describe('what only a browser can show, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['en', 'es'] as const) {
    const words = wordsOf(locale);

    test(`${locale}: a link to a clause or a program leads to where it stands`, async ({ page }) => {
      await page.goto(`/${locale}/policy/#${CLAUSES.at(-1)}`);
      await expect(page.locator(`[id="${CLAUSES.at(-1)}"]`)).toBeInViewport();
      await page.goto(`/${locale}/services/education-programs/`);
      await page.getByText(words.pages?.service?.similar as string, { exact: true }).click();
      await page.getByRole('link', { name: words.programs?.['head-start']?.name as string }).click();
      await expect(page.locator('[data-card="head-start"]')).toBeInViewport();
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
  }
});
