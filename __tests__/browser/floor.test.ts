import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { transform } from 'esbuild';
import { out } from './builtPages';

/** Browser APIs newer than the oldest browsers in package.json (Chrome 92, Firefox 94, Safari 15), as they appear in a script. */
const TOO_NEW =
  /Object\.(?:hasOwn|groupBy)\b|\bstructuredClone\(|\.at\(|\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bPromise\.withResolvers|\bArray\.fromAsync|\.randomUUID\(|\.checkVisibility\(|\.showPopover\(|\bnew (?:CSSStyleSheet|Set|Map)\([^)]*\)\.(?:union|intersection|difference)\(|\bIterator\.|\bIntl\.(?:Segmenter|DurationFormat)\b|AbortSignal\.(?:timeout|any)|\brequestIdleCallback\(|\/v\b[gimsy]*\.test|:has\(/g;

/** Allowed newer calls: the script first checks that the browser has them. */
const ASKED_FIRST = [/\.showModal\?/];

/** Newer CSS that changes what people can read or use, not only how it looks. */
const TOO_NEW_IN_CSS =
  /:has\(|@layer|@container|@scope|@starting-style|\b(?:subgrid|dvh|svh|lvh|cqw|cqi)\b|color-mix\(|oklch\(|light-dark\(|&\s|:where\([^)]*:has/;

const assets = path.join(out, 'assets');
const read = (ending: string) =>
  readdirSync(assets)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(path.join(assets, name), 'utf8') }));

const { browserslist } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
) as { browserslist: string[] };
const floor = browserslist
  .map((line) => line.replace(' >= ', ''))
  .filter((name) => !name.startsWith('samsung'));

for (const { name, text } of read('.js')) {
  test(`${name} asks for nothing newer than browsers of five years ago`, async () => {
    // `lib/directory/read/floor.ts` is a polyfill for it.
    const rest = /Object\.hasOwn\|\|/.test(text) ? text.replaceAll('Object.hasOwn', '') : text;
    expect(rest.match(TOO_NEW) ?? []).toEqual([]);
    for (const call of text.match(/\.showModal\b/g) ?? []) {
      expect(call).toBe('.showModal');
      expect(ASKED_FIRST.some((asked) => asked.test(text)) || /showModal\)?\s*\?/.test(text)).toBe(true);
    }
    const lowered = await transform(text, { target: floor, minify: true, legalComments: 'none' });
    // Compiling it again for these browsers changes nothing, so no newer syntax is left.
    const again = await transform(text, { target: 'esnext', minify: true, legalComments: 'none' });
    expect(lowered.code.length).toBe(again.code.length);
  });
}

for (const { name, text } of read('.css')) {
  test(`${name} needs nothing newer than browsers of five years ago`, () => {
    expect(withoutSupports(text).match(TOO_NEW_IN_CSS)?.[0]).toBeUndefined();
  });
}

/** A style sheet without `@supports` blocks, which older browsers ignore. */
function withoutSupports(css: string): string {
  let rest = css;
  for (let at = rest.indexOf('@supports'); at >= 0; at = rest.indexOf('@supports')) {
    let depth = 0;
    let end = rest.indexOf('{', at);
    do {
      if (rest[end] === '{') depth++;
      if (rest[end] === '}') depth--;
      end++;
    } while (depth > 0 && end < rest.length);
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest;
}
