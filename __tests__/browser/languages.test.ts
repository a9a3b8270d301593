import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesOf } from '../../lib/i18n/catalogs';
import { furtherLocales, type Locale, languages, locales } from '../../lib/i18n/locales';
import { builtPages, localeOf, out } from './builtPages';
import { expect, test } from './watched';

const pages = builtPages();

test('every page says its language and direction, and whether a person has checked the words', () => {
  for (const page of pages) {
    const locale = localeOf(page);
    const tag = /<html [^>]*>/.exec(page.html)?.[0];
    if (locale === undefined) {
      expect([page.address, tag]).toEqual([page.address, '<html lang="en">']);
      continue;
    }
    const { dir, reviewed } = languages[locale];
    const note = (messagesOf(locale).site as { readonly notReviewed: string }).notReviewed;
    expect([page.address, tag, page.html.includes(note)]).toEqual([
      page.address,
      `<html lang="${locale}" dir="${dir}">`,
      !reviewed,
    ]);
  }
});

test('a page with every language marks the language of each part', () => {
  for (const { address, html } of pages.filter((page) => localeOf(page) === undefined)) {
    for (const code of locales) {
      // The first page has a button for each language, and no sections.
      const named = address === '/' ? '<a [^>]*' : `<section id="in-${code}"[^>]*`;
      const part = new RegExp(`${named} lang="${code}"[^>]* dir="${languages[code].dir}">`);
      expect([address, code, part.test(html)]).toEqual([address, code, true]);
    }
  }
});

test('every page links to the same page in every other language', () => {
  for (const { address, html } of pages.filter((page) => localeOf(page) !== undefined)) {
    const named = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)"/g)].map(([, code]) => code);
    expect([address, named.sort()]).toEqual([address, [...locales, 'x-default'].sort()]);
  }
});

test('a checkbox is at the start of its line, in both directions of writing', async ({ page }) => {
  for (const code of ['en', 'ar'] as const) {
    await page.goto(`/${code}/check/food/`);
    const margins = await page.locator('[data-need="groceries"]').evaluate((label) => {
      const box = getComputedStyle(label, '::before');
      return [box.marginLeft, box.marginRight];
    });
    expect([code, margins]).toEqual([code, languages[code].dir === 'rtl' ? ['0px', '2px'] : ['2px', '0px']]);
  }
});

test('every reading page has its own heading and text', () => {
  for (const { address, html } of pages.filter(({ island }) => island === undefined)) {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<[^>]*>/g, '') ?? '';
    expect([address, html.match(/<h1[ >]/g)?.length, (main.match(/\p{L}/gu)?.length ?? 0) > 100]).toEqual([
      address,
      1,
      true,
    ]);
  }
});

test('the script of an island contains English and Spanish only', () => {
  const names = readdirSync(path.join(out, 'assets')).filter((name) => name.endsWith('.js'));
  const scripts = names.filter((name) => !name.startsWith('messages-'));
  const holders = (text: string) =>
    scripts.filter((name) => readFileSync(path.join(out, 'assets', name), 'utf8').includes(text));
  const title = (code: Locale) =>
    (messagesOf(code).check as { readonly needs: { readonly title: string } }).needs.title;
  expect(holders(title('es')).length).toBeGreaterThan(0);
  for (const code of furtherLocales) {
    expect([code, holders(title(code))]).toEqual([code, []]);
    expect(names).toContainEqual(
      expect.stringMatching(new RegExp(`^messages-check-${code}-[0-9a-f]{12}\\.js$`)),
    );
  }
});
