import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { furtherLocales } from '../../lib/i18n/locales';
import { type BuiltPage, builtPages, out } from './builtPages';

/** Kilobytes of 1000 bytes, gzip, as a server without brotli sends them. */
const budgets = { leave: 1.7, script: 165, everything: 185, requests: 12 };

/** The limits of single islands: their current size with a small margin. Raise a limit here on purpose only. */
const ownBudgets: Readonly<Record<string, { script: number; everything: number; requests: number }>> = {
  check: { script: 159, everything: 184, requests: 4 },
  // These two read other people's files of places, with phone numbers, tables and markup.
  desk: { script: 254, everything: 281, requests: 4 },
  directory: { script: 185, everything: 210, requests: 4 },
};

/** The extra file of a language that is not bundled. Some of these scripts need many bytes for each letter. */
const furtherWords = { kB: 24, requests: 1 };

/** The size of the `.gz` file that the build wrote. */
const kilobytes = (address: string) => statSync(path.join(out, `${address}.gz`)).size / 1000;
const sum = (addresses: readonly string[]) =>
  addresses.reduce((total, address) => total + kilobytes(address), 0);

const scriptsOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
const stylesOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

const pages = builtPages();

test('reading pages have one script of at most 1.7 kB', () => {
  const reading = pages.filter(({ island }) => island === undefined);
  expect(reading.length).toBeGreaterThan(0);
  for (const page of reading) {
    const scripts = scriptsOf(page);
    expect([page.address, scripts.length, sum(scripts) <= budgets.leave]).toEqual([page.address, 1, true]);
  }
});

test('no selector is `+ *` or `~ *`: a browser would recompute the styles of the whole page on every change', () => {
  for (const address of new Set(pages.flatMap(stylesOf))) {
    const css = readFileSync(path.join(out, address), 'utf8');
    expect([address, css.match(/[^{}]*[+~]\s*\*[^{}]*(?=\{)/g)]).toEqual([address, null]);
  }
});

test('every page with an island stays within its budget', () => {
  const over = pages.flatMap((page) => {
    if (page.island === undefined) return [];
    const script = sum(scriptsOf(page));
    const html = kilobytes(page.address.replace(/\/$/, '/index.html'));
    const everything = script + sum(stylesOf(page)) + html;
    const requests = 1 + scriptsOf(page).length + stylesOf(page).length;
    const own = { ...budgets, ...ownBudgets[page.island] };
    const further = furtherLocales.some((code) => page.address.startsWith(`/${code}/`));
    const more = further ? furtherWords : { kB: 0, requests: 0 };
    const within =
      script <= own.script + more.kB &&
      everything <= own.everything + more.kB &&
      requests <= own.requests + more.requests;
    return within ? [] : [{ page: page.address, script, everything, requests }];
  });
  expect(over).toEqual([]);
});
