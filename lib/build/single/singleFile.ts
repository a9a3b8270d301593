import { createHash } from 'node:crypto';
import { contentSecurityPolicy, policyFor } from '../../site/securityHeaders';

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
  const icon = /<link rel="icon"[^>]*>/.exec(questionnaire)?.[0] ?? '';
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="referrer" content="no-referrer"/>',
    `<title>${titleOf(questionnaire)}</title>${icon}<style>${style}</style></head><body>`,
    `<p role="status" data-note="" hidden${notes.join('')}></p>`,
    '<div data-screen=""></div>',
    bodyOf(questionnaire).replace('<div data-island', '<div hidden data-island'),
    ...pages.map((page) => template(page, held)),
    ...scripts.map((script) => `<script type="module">${script}</script>`),
    '</body></html>',
  ].join('');
}

function template({ address, html }: SinglePage, held: ReadonlySet<string>): string {
  const [, language, direction = 'ltr'] = /<html lang="([^"]+)"(?: dir="([^"]+)")?/.exec(html) ?? [];
  const body = bodyOf(html)
    .replace(/<svg class="pictures".*?<\/symbol><\/svg>/s, '')
    .replace(/<script\b.*?<\/script>/gs, '');
  return `<template data-page="${address}" data-language="${language}" data-direction="${direction}" data-title="${titleOf(html)}">${withoutDeadLinks(body, held)}</template>`;
}

/** A link to a page that is not in the file becomes the text that it is. */
function withoutDeadLinks(html: string, held: ReadonlySet<string>): string {
  return html.replace(/<a\b([^>]*)\shref="(\/[^"]*)"/g, (link, before: string, address: string) =>
    held.has(address) || /^\/[a-zA-Z-]+\/(?:check\/)?$/.test(address) ? link : `<a${before}`,
  );
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const titleOf = (html: string): string => part(html, /<title>([^<]*)<\/title>/);

const bodyOf = (html: string): string => part(html, /<body[^>]*>(.*)<\/body>/s);

function part(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`A page has no ${pattern.source}`);
  return found;
}
