/** Each row of what was read and may be shown stands on the page that the record names. Reads the built pages as files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { POLICY_RECORD } from '../unit/reading/policyRecord';
import { out } from './builtPages';

const en: unknown = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../messages/en.json'), 'utf8'),
);

/** A message, without what is put into it. */
function partsOf(key: string): readonly string[] {
  const text = key
    .split('.')
    .reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], en) as string;
  return text.split(/\{[^}]*\}/).filter((part) => part.trim() !== '');
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

const pages = new Map<string, string>();
function textOf(page: string): string {
  const known = pages.get(page);
  if (known !== undefined) return known;
  const html = readFileSync(path.join(out, 'en', page, 'index.html'), 'utf8');
  const text = plain(parse(html).text);
  pages.set(page, text);
  return text;
}

test('every row stands on its page', () => {
  const missing = POLICY_RECORD.filter(
    ([, , page, message]) => !partsOf(message).every((part) => textOf(page).includes(plain(part))),
  );
  expect(missing).toEqual([]);
});
