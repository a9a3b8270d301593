import { namedParent, originOf, parentHash } from '@/lib/site/frame';

describe('the page around a frame', () => {
  it.each(['https://www.example.org', 'http://localhost:4000'])(
    '%s is found again in the address',
    (origin) => {
      expect(namedParent(parentHash(origin))).toBe(origin);
    },
  );

  it.each([
    ['nothing', ''],
    ['another part of an address', '#main'],
    ['everybody', '#parent=*'],
    ['a page, not an origin', '#parent=https%3A%2F%2Fexample.org%2Fhelp'],
    ['an origin with a slash', '#parent=https%3A%2F%2Fexample.org%2F'],
    ['a host without its scheme', '#parent=example.org'],
    ['a name and password', '#parent=https%3A%2F%2Fa%3Ab%40example.org'],
    ['a script', '#parent=javascript%3Aalert(1)'],
    ['a file', '#parent=file%3A%2F%2F'],
    ['the origin of nothing', '#parent=null'],
  ])('is nobody where the address names %s', (_, hash) => {
    expect(namedParent(hash)).toBeUndefined();
  });
});

it.each([
  ['https://www.example.org/help?a=b', 'https://www.example.org'],
  ['  https://example.org  ', 'https://example.org'],
  ['HTTPS://Example.ORG:443/', 'https://example.org'],
  ['example.org', 'https://example.org'],
  ['www.example.org/help', 'https://www.example.org'],
  ['example.org:8443', 'https://example.org:8443'],
  ['example', undefined],
  ['a@example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['http://example.org', undefined],
  ['http://localhost:4000/try', 'http://localhost:4000'],
  ['mailto:a@example.org', undefined],
  ['data:text/html,hi', undefined],
])('takes the origin out of %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});
