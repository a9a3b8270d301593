/** Visits each page: no errors or extra requests, the HTML equals what the island renders, and no accessibility fault. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { furtherLocales, type Locale } from '../../lib/i18n/locales';
import { bundleScript } from '../../lib/node/build/bundle';
import { catalogsOf, namespacesOf } from '../../lib/node/build/islandCatalogs';
import { faultsOf } from './access/faults';
import { misfitsOf, motionsOf, smallTargetsOf, unfold } from './access/fit';
import { type BuiltPage, builtPages, localeOf, out, pagesToOpen } from './builtPages';
import { untilHydrated } from './hydrated';
import { expect, test } from './watched';

const root = path.resolve(import.meta.dirname, '../..');

const scripts = new Map<string, Promise<Uint8Array>>();

/** The script of an island with React's development build, which reports every hydration difference. */
function outspoken(island: string): Promise<Uint8Array> {
  const bundle = scripts.get(island) ?? bundled(island);
  scripts.set(island, bundle);
  return bundle;
}

async function bundled(island: string): Promise<Uint8Array> {
  const assets = readdirSync(path.join(out, 'assets'));
  const wordsIn = (code: Locale) =>
    assets.find((name) => name.startsWith(`messages-${island}-${code}-`) && name.endsWith('.js'));
  const files = furtherLocales.map((code) => [code, { address: `/assets/${wordsIn(code)}`, integrity: '' }]);
  const plugins = [catalogsOf(root, await namespacesOf(root, island), undefined, Object.fromEntries(files))];
  return bundleScript(root, `app/islands/${island}/entry.tsx`, plugins, 'development');
}

/**
 * Serves the page with the development script and its hash.
 * @returns a function that releases the script, which is held back until then
 */
async function speakOut(page: Page, { address, html, island = '' }: BuiltPage): Promise<() => void> {
  const body = Buffer.from(await outspoken(island));
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(`**${address}`, async (route) =>
    route.fulfill({ response: await route.fetch(), body: html.replace(/ integrity="[^"]+"/g, '') }),
  );
  await page.route(`**/assets/${island}-*.js`, async (route) => {
    await held;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  return letThrough;
}

/** Expects the page before or without scripts to have one heading, text, and nothing wider than the screen. */
async function expectReadable(page: Page): Promise<void> {
  await page.locator('main').waitFor({ state: 'attached' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
  );
  await expect(page.locator('h1:visible')).toHaveCount(1);
  const text = await page.locator('main').innerText();
  expect((text.match(/\p{L}/gu) ?? []).length).toBeGreaterThan(100);
  const openLanguages = (open: boolean) =>
    page.locator('.language-menu details').evaluateAll((folds, isOpen) => {
      for (const fold of folds as HTMLDetailsElement[]) fold.open = isOpen;
    }, open);
  await openLanguages(true);
  const misfits = await misfitsOf(page, '320 px');
  expect(misfits.includes('320 px: scrolls sideways') ? misfits : []).toEqual([]);
  await openLanguages(false);
}

/** Every request of a page, without the hashes in the names. */
function asks({ address, island }: BuiltPage): string[] {
  const words = furtherLocales.find((code) => address.startsWith(`/${code}/`));
  return [
    address,
    '/assets/leave.js',
    '/assets/site.css',
    ...(address.endsWith('/answers/') ? ['/assets/answers.css'] : []),
    ...(island === undefined ? [] : [`/assets/${island}.js`]),
    ...(island !== undefined && words ? [`/assets/messages-${island}-${words}.js`] : []),
  ].sort();
}

/** One page of each layout. In English axe checks it in every look; in Spanish and Arabic in light and dark, for the words and the direction of writing. */
const SHAPES =
  /^\/(?:[^/]+\/(?:|services\/(?:housing-assistance\/)?|programs\/snap\/|policy\/|rules\/|check\/|desk\/|directory\/|partners\/|embed\/))?$/;

/** How axe sees the page: pages that share their parts with another are seen once. */
function looksAt(page: BuiltPage): Parameters<typeof faultsOf>[1] | 'none' {
  const locale = localeOf(page);
  const isShape = SHAPES.test(page.address);
  if (locale === undefined || locale === 'en') return isShape ? 'every look' : 'light and dark';
  return isShape && (locale === 'es' || locale === 'ar') ? 'light and dark' : 'none';
}

for (const built of pagesToOpen()) {
  const { address, island } = built;
  test(`${address} loads in silence, hydrates to the last attribute, fits, and has no fault for axe`, async ({
    watched: { page, requests, said },
  }) => {
    const letThrough = island === undefined ? undefined : await speakOut(page, built);
    const answer = await page.goto(address, { waitUntil: letThrough ? 'commit' : 'load' });
    if (letThrough) {
      await expectReadable(page);
      letThrough();
      await page.waitForLoadState();
    }
    await untilHydrated(page);
    await unfold(page);
    expect(await misfitsOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
    expect(await motionsOf(page)).toEqual([]);
    const looks = looksAt(built);
    if (looks !== 'none') expect(await faultsOf(page, looks)).toEqual([]);

    expect(said.filter((line) => !line.includes('React DevTools'))).toEqual([]);
    const { origin } = new URL(page.url());
    const asked = requests.map((request) => request.replace(origin, '').replace(/-[0-9a-f]{12}/, ''));
    expect(asked.sort()).toEqual(asks(built));
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  });
}

test('every page, opened here or not, names only its own script, style and words', () => {
  const others = builtPages().flatMap((page) => {
    const named = [...page.html.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/rel="(?:alternate|canonical|icon|license)"/.test(tag))
      .map(([, file = '']) => file.replace(/-[0-9a-f]{12}/, ''));
    const own = asks(page);
    return named.filter((file) => !own.includes(file)).map((file) => `${page.address}: ${file}`);
  });
  expect(others).toEqual([]);
});

test('an address that does not exist is a 404 that helps', async ({ watched: { page } }) => {
  const answer = await page.goto('/es/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No encontramos esta página' })).toBeVisible();
});
