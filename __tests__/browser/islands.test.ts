import path from 'node:path';
import { bundleScript } from '../../lib/build/bundle';
import { islandCatalogs } from '../../lib/build/islandCatalogs';
import { pagesToOpen } from './builtPages';
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

for (const { address, html, island } of pagesToOpen()) {
  if (island === undefined) continue;
  test(`${address} holds what its island renders, to the last attribute`, async ({
    watched: { page, said },
  }) => {
    const body = Buffer.from(await outspoken(island));
    await page.route(`**${address}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html.replace(/ integrity="[^"]+"/g, '') }),
    );
    await page.route(`**/assets/${island}-*.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    await page.goto(address);
    await untilHydrated(page);
    expect(said.filter((line) => !line.includes('React DevTools'))).toEqual([]);
  });
}
