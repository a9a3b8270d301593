import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { sheetNamespaces } from '../../../app/parts/sheet/namespaces';
import { bundleScript } from '../../../lib/node/build/bundle';
import { catalogsOf } from '../../../lib/node/build/islandCatalogs';
import { headersFor } from '../../../lib/site/securityHeaders';
import { out } from '../builtPages';

const root = path.resolve(import.meta.dirname, '../../..');
let bundle: Promise<Uint8Array> | undefined;

const bundled = async () =>
  bundleScript(root, '__tests__/browser/sheet/harness.tsx', [catalogsOf(root, sheetNamespaces)]);

/**
 * Opens a page with only a sheet, with the style sheet of the build and the Content-Security-Policy of every page.
 * @param query languages and day, as the harness reads them: `client=es&worker=en`
 */
export async function openSheet(page: Page, query: string): Promise<void> {
  bundle ??= bundled();
  const body = Buffer.from(await bundle);
  const desk = readFileSync(path.join(out, 'en/desk/index.html'), 'utf8');
  const [style = ''] = /<link rel="stylesheet"[^>]*>/.exec(desk) ?? [];
  await page.route('**/sheet-alone/**', (route) =>
    new URL(route.request().url()).pathname.endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body })
      : route.fulfill({
          headers: headersFor('/en/desk/'),
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sheet</title>${style}<script type="module" src="/sheet-alone/sheet.js"></script></head><body><div id="sheet"></div></body></html>`,
        }),
  );
  await page.goto(`/sheet-alone/?${query}`);
  await page.locator('.sheet').waitFor({ state: 'attached' });
}
