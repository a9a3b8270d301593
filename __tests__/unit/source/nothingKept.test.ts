import path from 'node:path';
import { breachesIn, checkNothingKept, hostsIn, keeps } from '@/lib/node/build/nothingKept';

const root = path.resolve(__dirname, '../../..');

describe('nothing kept, nothing sent', () => {
  it('no source uses an API that stores or sends, or names a host outside the lists', async () => {
    await expect(checkNothingKept(root)).resolves.toBeUndefined();
  });

  it('a build with a breach says where it is', () => {
    const breaches = breachesIn([
      { name: 'app/a.tsx', text: 'sessionStorage.clear()' },
      { name: 'lib/b.ts', text: "link('https://example.org/')" },
    ]);
    expect(breaches).toEqual([
      expect.stringContaining('app/a.tsx names sessionStorage'),
      expect.stringContaining('lib/b.ts names example.org'),
    ]);
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

  it('allows comments and ordinary words', () => {
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
