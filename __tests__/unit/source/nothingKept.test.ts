import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { linkHosts, nameHosts } from './linkHosts';
import { hostsIn, keeps } from './nothingKept';
import { sourceFiles } from './sourceFiles';

const messagesFolder = path.resolve(__dirname, '../../../messages');
const files = [
  ...sourceFiles(),
  ...readdirSync(messagesFolder).map((name) => ({
    name,
    text: readFileSync(path.join(messagesFolder, name), 'utf8'),
  })),
];

describe('nothing kept, nothing sent', () => {
  it('no source names a way to store or to send', () => {
    const found = files.flatMap(({ name, text }) => keeps(text).map((what) => `${name}: ${what}`));
    expect(found).toEqual([]);
  });

  it('no source names a host that is not a known link', () => {
    const known = new Set([...linkHosts, ...nameHosts]);
    const found = files.flatMap(({ name, text }) =>
      hostsIn(text)
        .filter((host) => !known.has(host))
        .map((host) => `${name}: ${host}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "window.localStorage.setItem('a', 'b')",
    'sessionStorage',
    'document . cookie = "a"',
    'navigator.serviceWorker',
    'await caches.open("a")',
    'indexedDB.open("a")',
    'navigator.sendBeacon("/a")',
    'window.name = answers',
    'new EventSource("/a")',
  ])('would notice %s', (text) => {
    expect(keeps(text)).toHaveLength(1);
  });

  it('lets a comment and an ordinary word be', () => {
    expect(keeps('// no localStorage here\n/* nor caches */ const cachesAreOff = window.names;')).toEqual([]);
  });

  it.each([
    'https://example.org/a',
    '//fonts.example.com/a.woff2',
    "fetch('http://a.example.net')",
    'wss://b.example.net',
  ])('would notice %s', (text) => {
    expect(hostsIn(text)).toHaveLength(1);
  });
});
