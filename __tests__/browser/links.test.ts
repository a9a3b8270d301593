/** Links that lead somewhere, and pages no wider than a large screen. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtPages, out, pagesToOpen } from './builtPages';
import { expect, test } from './watched';

test('no page is wider than a large screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { address } of pagesToOpen().filter((one) => /^\/(?:|en\/.*|[^/]+\.html)$/.test(one.address))) {
    await page.goto(address);
    const inner = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ address, inner }).toEqual({ address, inner: 1280 });
  }
});

test('every link inside the site leads to a page or a file, and every # to a place on it', () => {
  const pages = new Map(builtPages().map((page) => [page.address, page.html]));
  const dead = [...pages].flatMap(([address, html]) =>
    [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*|#[^"]*)"/g)]
      .map(([, href = '']) => new URL(href, `http://site${address}`))
      .filter(({ pathname, hash }) => {
        const target =
          pages.get(pathname) ??
          (/\.\w+$/.test(pathname) && existsSync(path.join(out, pathname)) ? '' : undefined);
        return target === undefined || (hash !== '' && !target.includes(`id="${hash.slice(1)}"`));
      })
      .map(({ pathname, hash }) => `${address} -> ${pathname}${hash}`),
  );
  expect([...new Set(dead)]).toEqual([]);
});
