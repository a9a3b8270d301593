import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { furtherLocales } from '../../lib/i18n/locales';
import { type BuiltPage, builtPages, out } from './builtPages';

/** Kilobytes of 1000 bytes, gzip, as a server without brotli sends them. */
const budgets = { leave: 1.7, script: 165, everything: 185, requests: 12 };

/** What an island has reached already, with a little air: who needs more says so here. */
const ownBudgets: Readonly<Record<string, { script: number; everything: number; requests: number }>> = {
  check: { script: 158, everything: 184, requests: 4 },
  // These two read files of places: telephone numbers, tables and markup as strangers write them..
  desk: { script: 245, everything: 275, requests: 4 },
  directory: { script: 185, everything: 210, requests: 4 },
};

/** A page in a language that is not inside the script brings its words beside it: what they may weigh, in scripts of many bytes a letter. */
const furtherWords = { kB: 24, requests: 1 };

/** As the build has compressed it, for servers to send. */
const kilobytes = (address: string) => statSync(path.join(out, `${address}.gz`)).size / 1000;
const sum = (addresses: readonly string[]) =>
  addresses.reduce((total, address) => total + kilobytes(address), 0);

const scriptsOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
const stylesOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

const pages = builtPages();

test('pages to read ship one script of at most 1.7 kB', () => {
  const reading = pages.filter(({ island }) => island === undefined);
  expect(reading.length).toBeGreaterThan(0);
  for (const page of reading) {
    const scripts = scriptsOf(page);
    expect([page.address, scripts.length, sum(scripts) <= budgets.leave]).toEqual([page.address, 1, true]);
  }
});

test('no style follows whatever comes next: a browser would work out the whole page anew when one part comes or goes', () => {
  for (const address of new Set(pages.flatMap(stylesOf))) {
    const css = readFileSync(path.join(out, address), 'utf8');
    expect([address, css.match(/[^{}]*[+~]\s*\*[^{}]*(?=\{)/g)]).toEqual([address, null]);
  }
});

test('every page with an island keeps within its budget', () => {
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
