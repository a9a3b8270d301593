/** One visit to each page: it loads in silence, its island finds what it renders, and no reader meets a fault. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { furtherLocales, isBundled } from '../../lib/i18n/locales';
import { bundleScript } from '../../lib/node/build/bundle';
import { islandCatalogs } from '../../lib/node/build/islandCatalogs';
import { faultsOf } from './access/faults';
import { misfitsOf, motionsOf, smallTargetsOf, unfold } from './access/fit';
import { type BuiltPage, localeOf, pagesToOpen } from './builtPages';
import { untilHydrated } from './hydrated';
import { expect, test } from './watched';

const root = path.resolve(import.meta.dirname, '../..');

const scripts = new Map<string, Promise<Uint8Array>>();

/** The script of an island with React's development build in it, which says every difference that hydration finds. */
function outspoken(island: string): Promise<Uint8Array> {
  const bundle = scripts.get(island) ?? bundled(island);
  scripts.set(island, bundle);
  return bundle;
}

async function bundled(island: string): Promise<Uint8Array> {
  const plugins = [await islandCatalogs(root, island)];
  return bundleScript(root, `app/islands/${island}/entry.tsx`, plugins, 'development');
}

/** Serves the page as it is, but with the outspoken script, whose hash is another. */
async function speakOut(page: Page, { address, html, island = '' }: BuiltPage): Promise<void> {
  const body = Buffer.from(await outspoken(island));
  await page.route(`**${address}`, async (route) =>
    route.fulfill({ response: await route.fetch(), body: html.replace(/ integrity="[^"]+"/g, '') }),
  );
  await page.route(`**/assets/${island}-*.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}

/** Everything that a page asks for, without the hashes in the names. */
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

/** Colours are the same in every language; a further one is looked at where its words alone can break something. */
const SPOKEN = /^\/[^/]+\/(?:|services\/(?:housing-assistance\/)?|check\/|desk\/)$/;

function looksAt(page: BuiltPage): Parameters<typeof faultsOf>[1] | 'none' {
  const locale = localeOf(page);
  if (locale !== undefined && !isBundled(locale)) return SPOKEN.test(page.address) ? 'light alone' : 'none';
  if (locale === 'es') return 'light alone';
  return page.island === undefined ? 'without forced colours' : 'every';
}

for (const built of pagesToOpen()) {
  const { address, island } = built;
  test(`${address} loads in silence, hydrates to the last attribute, fits, and has no fault for axe`, async ({
    watched: { page, requests, said },
  }) => {
    if (island !== undefined) await speakOut(page, built);
    const answer = await page.goto(address);
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

test('an address that does not exist is a 404 that helps', async ({ watched: { page } }) => {
  const answer = await page.goto('/es/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No encontramos esta página' })).toBeVisible();
});
