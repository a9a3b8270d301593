import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { contentSecurityPolicy, policyFor } from '@/lib/site/securityHeaders';
import { parsePage } from '../pageHtml';

/** A page to read inside the file. */
export interface SinglePage {
  /** Its address on the website: `/es/services/`. */
  readonly address: string;
  readonly html: string;
}

export interface SingleParts {
  readonly pages: readonly SinglePage[];
  /** The page of the questionnaire, as the build wrote it. */
  readonly questionnaire: string;
  readonly style: string;
  readonly scripts: readonly string[];
  /** For each language what to say where a link leads to a page that is not inside. */
  readonly notHere: Readonly<Record<string, string>>;
}

/**
 * One page that needs nothing else: its style and scripts stand inside, and its policy names each by its hash and allows nothing more.
 * @throws Error when a page has no body or title, or a script could end its own element early
 */
export function singleFile({ pages, questionnaire, style, scripts, notHere }: SingleParts): string {
  if (scripts.some((script) => /<\/script|<!--/i.test(script)))
    throw new Error('A script holds the end of a script');
  const policy = contentSecurityPolicy(policyFor('/'))
    .replace("script-src 'self'", `script-src ${scripts.map(hash).join(' ')}`)
    .replace("style-src 'self'", `style-src ${hash(style)}`)
    .replace("img-src 'self' data:", 'img-src data:');
  const held = new Set(pages.map(({ address }) => address));
  const notes = Object.entries(notHere).map(([code, words]) => ` data-note-${code}="${escaped(words)}"`);
  const page = parsePage(questionnaire);
  one(page, '[data-island]').setAttribute('hidden', '');
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="referrer" content="no-referrer"/>',
    `${one(page, 'title')}${page.querySelector('link[rel="icon"]') ?? ''}<style>${style}</style></head><body>`,
    `<p role="status" data-note="" hidden${notes.join('')}></p>`,
    '<div data-screen=""></div>',
    one(page, 'body').innerHTML,
    ...pages.map((each) => template(each, held)),
    ...scripts.map((script) => `<script type="module">${script}</script>`),
    '</body></html>',
  ].join('');
}

function template({ address, html }: SinglePage, held: ReadonlySet<string>): string {
  const page = parsePage(html);
  for (const element of page.querySelectorAll('svg.pictures, script')) element.remove();
  removeDeadLinks(page, held);
  const { lang, dir = 'ltr' } = one(page, 'html').attributes;
  const title = one(page, 'title').innerHTML;
  return `<template data-page="${address}" data-language="${lang}" data-direction="${dir}" data-title="${title}">${one(page, 'body').innerHTML}</template>`;
}

/** A link to a page that is not in the file becomes the text that it is. */
function removeDeadLinks(page: HTMLElement, held: ReadonlySet<string>): void {
  for (const link of page.querySelectorAll('a[href^="/"]')) {
    const address = link.getAttribute('href') ?? '';
    if (!held.has(address) && !/^\/[a-zA-Z-]+\/(?:check\/)?$/.test(address)) link.removeAttribute('href');
  }
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function one(page: HTMLElement, selector: string): HTMLElement {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`A page has no ${selector}`);
  return found;
}
