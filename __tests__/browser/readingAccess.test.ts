/** The reading pages for every body: axe, small screens, fingers, and links that lead somewhere. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { locales } from '../../lib/i18n/locales';
import { builtPages, out } from './builtPages';
import { expect, test } from './watched';

/** One page of each kind. */
const KINDS = [
  '',
  'services/',
  'services/housing-assistance/',
  'services/emergency-health-care/',
  'services/public-safety/',
  'services/city-contract-work/',
  'programs/',
  'policy/',
  'privacy/',
  'accessibility/',
  'about/',
];
const ADDRESSES = [
  '/',
  '/404.html',
  '/error/',
  ...locales.flatMap((locale) => KINDS.map((kind) => `/${locale}/${kind}`)),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const address of ADDRESSES)
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        await page.locator('details').evaluateAll((folds) => {
          for (const fold of folds) fold.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
      });
  });
}

for (const width of [320, 390, 1280])
  test(`no reading page is wider than a screen of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ADDRESSES) {
      await page.goto(address);
      const inner = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ address, inner }).toEqual({ address, inner: width });
    }
  });

test('what stands alone to be pressed is 44 pixels high', async ({ page }) => {
  const pressed = '.links a, .usa-button, .leave-link, summary, .services-table__name, .feedback a, nav a';
  for (const address of ADDRESSES) {
    await page.goto(address);
    const small = await page.locator(pressed).evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.textContent),
    );
    expect({ address, small }).toEqual({ address, small: [] });
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
