/** @jest-environment node */
import { checkedBase } from '@/lib/node/build/checkedBase';
import { caddyFile } from '@/lib/site/hosts/caddyFile';
import { headersFile } from '@/lib/site/hosts/headersFile';
import { nginxFile } from '@/lib/site/hosts/nginxFile';
import { alternates, pagePath } from '@/lib/site/paths';

afterEach(() => {
  process.env.BASE_PATH = '';
});

it.each([
  ['', ''],
  ['/', ''],
  ['/help-check/', '/help-check'],
  ['help-check', '/help-check'],
  ['/city/help.v2', '/city/help.v2'],
])('%j is the folder %j', (given, base) => {
  expect(checkedBase(given)).toBe(base);
});

it.each(['https://example.org/help/', '/a b/', '/../x', '/./', '/a?b', '/é/', '/a"b'])(
  '%j is no folder of a domain',
  (given) => {
    expect(() => checkedBase(given)).toThrow('BASE_PATH');
  },
);

it('the address of a page has the base path, in every language', () => {
  process.env.BASE_PATH = '/help-check';
  expect(pagePath('es', 'check')).toBe('/help-check/es/check/');
  expect(alternates('')['x-default']).toBe('/help-check/');
});

it('an address in the folder has the headers of the same address at the root', () => {
  const atRoot = headersFile();
  process.env.BASE_PATH = '/help.check';
  expect(headersFile()).toBe(atRoot.replaceAll(/^\//gm, '/help.check/'));
  for (const config of [nginxFile(), caddyFile()]) {
    const [, embed = ''] = /(\^\S*embed\/)/.exec(config) ?? [];
    expect('/help.check/es/embed/').toMatch(new RegExp(embed));
    expect('/help-check/es/embed/').not.toMatch(new RegExp(embed));
    expect('/es/embed/').not.toMatch(new RegExp(embed));
    expect(config).toContain('/help.check/404.html');
  }
});
