import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledLocales, defaultLocale, locales } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/messageFiles';
import { basePath, pagePath } from '@/lib/site/paths';
import { bundleScript } from '../bundle';
import { catalogsOf, namespacesOf } from '../islandCatalogs';
import { parsePage } from '../pageHtml';
import { singleFile } from './singleFile';

/**
 * The questionnaire in every language, and the table of services in those of its script, as one page, out of what the build wrote.
 * @param root folder of the project, with a finished build in `out/`
 * @throws Error when nothing is built
 */
export async function buildSingle(root: string): Promise<string> {
  // The file is a site of its own: a build for a folder of a domain becomes one for none.
  const folder = `="${basePath()}/`;
  process.env.BASE_PATH = '';
  const read = async (address: string) =>
    (await readFile(path.join(root, 'out', address), 'utf8')).replaceAll(folder, '="/');
  const addresses = ['/', ...bundledLocales.map((locale) => pagePath(locale, 'services'))];
  const pages = await Promise.all(
    addresses.map(async (address) => ({ address, html: await read(`${address}index.html`) })),
  );
  const questionnaire = await read(`${pagePath(defaultLocale, 'check')}index.html`);
  const scripts = await Promise.all([
    bundleScript(root, 'lib/site/leaveEntry.ts', []),
    bundleScript(root, 'app/islands/check/entry.tsx', [
      catalogsOf(root, await namespacesOf(root, 'check'), locales),
    ]),
    bundleScript(root, 'app/single/entry.ts', []),
  ]).then((each) => each.map((script) => Buffer.from(script).toString()));
  const links = parsePage(questionnaire).querySelectorAll('link[rel="stylesheet"]');
  const styles = await Promise.all(links.map((link) => read(link.getAttribute('href') ?? '')));
  return singleFile({
    pages,
    questionnaire,
    style: styles.join(''),
    scripts,
    notHere: Object.fromEntries(locales.map((locale) => notHere(root, locale))),
  });
}

function notHere(root: string, locale: string): readonly [string, string] {
  const { single } = readMessages(root, locale) as { single?: { notHere?: string } };
  if (single?.notHere === undefined) throw new Error(`messages/${locale}.json has no single.notHere`);
  return [locale, single.notHere];
}
