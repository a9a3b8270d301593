import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { messagesOf } from '@/lib/i18n/catalogs';
import { bundledLocales, defaultLocale, locales } from '@/lib/i18n/locales';
import { basePath, pagePath } from '@/lib/site/paths';
import { contentSecurityPolicy, policyFor } from '@/lib/site/securityHeaders';
import { bundleScript } from '../bundle';
import { catalogsOf, namespacesOf } from '../islandCatalogs';
import { parsePage } from '../pageHtml';

/**
 * Makes one page from a finished build: the questionnaire in every language, and the table of services in the bundled languages. Styles and scripts are
 * inline. The Content-Security-Policy allows only them, by their hashes.
 * @param root folder of the project, with a finished build in `out/`
 * @throws Error if there is no build, a page lacks an element, or a script contains the end of a script element
 */
export async function buildSingle(root: string): Promise<string> {
  // The file is its own site, so remove the base path of the build.
  const folder = `="${basePath()}/`;
  process.env.BASE_PATH = '';
  const read = async (address: string) =>
    (await readFile(path.join(root, 'out', address), 'utf8')).replaceAll(folder, '="/');
  const held = ['/', ...bundledLocales.map((locale) => pagePath(locale, 'services'))];
  const pages = await Promise.all(
    held.map(async (address) => template(address, parsePage(await read(`${address}index.html`)), held)),
  );
  const page = parsePage(await read(`${pagePath(defaultLocale, 'check')}index.html`));
  const scripts = await Promise.all([
    bundleScript(root, 'lib/site/leaveEntry.ts', []),
    bundleScript(root, 'app/islands/check/entry.tsx', [
      catalogsOf(root, await namespacesOf(root, 'check'), locales),
    ]),
    bundleScript(root, 'app/single/entry.ts', []),
  ]).then((each) => each.map((script) => Buffer.from(script).toString()));
  if (scripts.some((script) => /<\/script|<!--/i.test(script)))
    throw new Error('A script holds the end of a script');
  const links = page.querySelectorAll('link[rel="stylesheet"]');
  const style = (await Promise.all(links.map((link) => read(link.getAttribute('href') ?? '')))).join('');
  const policy = contentSecurityPolicy(policyFor('/'))
    .replace("script-src 'self'", `script-src ${scripts.map(hash).join(' ')}`)
    .replace("style-src 'self'", `style-src ${hash(style)}`)
    .replace("img-src 'self' data:", 'img-src data:');
  one(page, '[data-island]').setAttribute('hidden', '');
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="referrer" content="no-referrer"/>',
    `${one(page, 'title')}${page.querySelector('link[rel="icon"]') ?? ''}<style>${style}</style></head><body>`,
    `<p role="status" data-note="" hidden${locales.map(note).join('')}></p>`,
    '<div data-screen=""></div>',
    one(page, 'body').innerHTML,
    ...pages,
    ...scripts.map((script) => `<script type="module">${script}</script>`),
    '</body></html>',
  ].join('');
}

/** The note in one language for a link to a page that is not in the file, as an attribute. */
function note(locale: (typeof locales)[number]): string {
  const { notHere } = messagesOf(locale).single as { readonly notHere: string };
  return ` data-note-${locale}="${notHere.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** A reading page as a template. Links to pages that are not in the file lose their address. */
function template(address: string, page: HTMLElement, held: readonly string[]): string {
  for (const element of page.querySelectorAll('svg.pictures, script')) element.remove();
  for (const link of page.querySelectorAll('a[href^="/"]')) {
    const to = link.getAttribute('href') ?? '';
    if (!held.includes(to) && !/^\/[a-zA-Z-]+\/(?:check\/)?$/.test(to)) link.removeAttribute('href');
  }
  const { lang, dir = 'ltr' } = one(page, 'html').attributes;
  const title = one(page, 'title').innerHTML;
  return `<template data-page="${address}" data-language="${lang}" data-direction="${dir}" data-title="${title}">${one(page, 'body').innerHTML}</template>`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function one(page: HTMLElement, selector: string): HTMLElement {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`A page has no ${selector}`);
  return found;
}
