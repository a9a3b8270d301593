import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledLocales, defaultLocale, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { bundleScript } from '../bundle';
import { wholeCatalogs } from '../islandCatalogs';
import { parsePage } from '../pageHtml';
import { singleFile } from './singleFile';

/**
 * The questionnaire in every language, and the table of services in those of its script, as one page, out of what the build wrote.
 * @param root folder of the project, with a finished build in `out/`
 * @throws Error when nothing is built
 */
export async function buildSingle(root: string): Promise<string> {
  const read = (address: string) => readFile(path.join(root, 'out', address), 'utf8');
  const addresses = ['/', ...bundledLocales.map((locale) => pagePath(locale, 'services'))];
  const pages = await Promise.all(
    addresses.map(async (address) => ({ address, html: await read(`${address}index.html`) })),
  );
  const questionnaire = await read(`${pagePath(defaultLocale, 'check')}index.html`);
  const scripts = await Promise.all([
    bundleScript(root, 'lib/site/leaveEntry.ts', []),
    bundleScript(root, 'app/islands/check/entry.tsx', [await wholeCatalogs(root, 'check')]),
    bundleScript(root, 'app/single/entry.ts', []),
  ]).then((each) => each.map((script) => Buffer.from(script).toString()));
  const links = parsePage(questionnaire).querySelectorAll('link[rel="stylesheet"]');
  const styles = await Promise.all(links.map((link) => read(link.getAttribute('href') ?? '')));
  return singleFile({
    pages,
    questionnaire,
    style: styles.join(''),
    scripts,
    notHere: Object.fromEntries(await Promise.all(locales.map((locale) => notHere(root, locale)))),
  });
}

async function notHere(root: string, locale: string): Promise<readonly [string, string]> {
  const name = `messages/${locale}.json`;
  const { single } = JSON.parse(await readFile(path.join(root, name), 'utf8')) as {
    single?: { notHere?: string };
  };
  if (single?.notHere === undefined) throw new Error(`${name} has no single.notHere`);
  return [locale, single.notHere];
}
