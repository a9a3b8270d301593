import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledLocales, defaultLocale } from '../../i18n/locales';
import { pagePath } from '../../site/paths';
import { bundleScript } from '../bundle';
import { stylesInUse } from '../stylesInUse';
import { singleFile } from './singleFile';

/**
 * The questionnaire and the table of services in the languages of its script as one page, out of what the build wrote.
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
  const links = Buffer.from(await bundleScript(root, 'app/single/entry.ts', [])).toString();
  const scripts = [...(await all(read, questionnaire, /<script [^>]*src="([^"]+)"/g)), links];
  const styles = await all(read, questionnaire, /<link rel="stylesheet" href="([^"]+)"/g);
  const named = [questionnaire, ...pages.map(({ html }) => html), ...scripts].join(' ');
  return singleFile({
    pages,
    questionnaire,
    style: stylesInUse(styles.join(''), named),
    scripts,
    notHere: Object.fromEntries(await Promise.all(bundledLocales.map((locale) => notHere(root, locale)))),
  });
}

/** Every asset that a page names so. */
const all = (read: (address: string) => Promise<string>, html: string, pattern: RegExp): Promise<string[]> =>
  Promise.all([...html.matchAll(pattern)].map(([, address = '']) => read(address)));

async function notHere(root: string, locale: string): Promise<readonly [string, string]> {
  const name = `messages/${locale}.json`;
  const { single } = JSON.parse(await readFile(path.join(root, name), 'utf8')) as {
    single?: { notHere?: string };
  };
  if (single?.notHere === undefined) throw new Error(`${name} has no single.notHere`);
  return [locale, single.notHere];
}
