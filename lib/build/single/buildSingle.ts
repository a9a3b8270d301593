import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultLocale, locales } from '../../i18n/locales';
import { pagePath } from '../../site/paths';
import { bundleScript } from '../bundle';
import { singleFile } from './singleFile';

/**
 * The questionnaire and the table of services in every language as one page, out of what the build wrote.
 * @param root folder of the project, with a finished build in `out/`
 * @throws Error when nothing is built
 */
export async function buildSingle(root: string): Promise<string> {
  const read = (address: string) => readFile(path.join(root, 'out', address), 'utf8');
  const addresses = ['/', ...locales.map((locale) => pagePath(locale, 'services'))];
  const pages = await Promise.all(
    addresses.map(async (address) => ({ address, html: await read(`${address}index.html`) })),
  );
  const questionnaire = await read(`${pagePath(defaultLocale, 'check')}index.html`);
  const scripts = assetsIn(questionnaire, /<script [^>]*src="([^"]+)"/g).map(read);
  const styles = assetsIn(questionnaire, /<link rel="stylesheet" href="([^"]+)"/g).map(read);
  const links = Buffer.from(await bundleScript(root, 'app/single/entry.ts', [])).toString();
  return singleFile({
    pages,
    questionnaire,
    style: (await Promise.all(styles)).join(''),
    scripts: [...(await Promise.all(scripts)), links],
    notHere: Object.fromEntries(await Promise.all(locales.map((locale) => notHere(root, locale)))),
  });
}

const assetsIn = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, address = '']) => address);

async function notHere(root: string, locale: string): Promise<readonly [string, string]> {
  const name = `messages/${locale}.json`;
  const { single } = JSON.parse(await readFile(path.join(root, name), 'utf8')) as {
    single?: { notHere?: string };
  };
  if (single?.notHere === undefined) throw new Error(`${name} has no single.notHere`);
  return [locale, single.notHere];
}
