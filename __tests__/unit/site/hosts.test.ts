import { headersFile } from '@/lib/site/hosts/headersFile';
import { ADDRESS_KINDS } from '@/lib/site/hosts/kinds';
import { nginxFile } from '@/lib/site/hosts/nginxFile';
import { headersFor, ownHeadersFor } from '@/lib/site/securityHeaders';

const files = ['/assets/check-1.js', '/data/services.json'];
const pages = [
  '/',
  '/404.html',
  '/en/',
  '/es/',
  '/en/check/',
  '/es/desk/',
  '/es/embed/',
  '/es/partners/',
  '/es/services/',
  '/es/services/rent/',
];

/** Addresses without a page or file. */
const nowhere = [
  '/nowhere',
  '/nowhere/',
  '/xx/yy/',
  '/xx/embed/',
  '/xx/desk/',
  '/en/nowhere/',
  '/en/services/nowhere/',
  '/.git/config',
];

type Sent = Readonly<Record<string, string>>;

/** The rules of the file that match an address, in order: for each its lines. */
function rulesFor(address: string): readonly (readonly string[])[] {
  return headersFile()
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'))
    .filter(([pattern = '']) => {
      const expression = pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*');
      return new RegExp(`^${expression}$`).test(address);
    })
    .map(([, ...lines]) => lines.map((line) => line.trim()));
}
const parts = (line: string): [string, string] => {
  const at = line.indexOf(':');
  return [line.slice(0, at), line.slice(at + 1).trim()];
};

/** Cloudflare Pages sends the headers of every matching rule, unless a later rule removes them. */
function cloudflare(address: string): Sent {
  const sent = new Map<string, string>();
  for (const line of rulesFor(address).flat()) {
    const [name, value] = parts(line);
    if (line.startsWith('! ')) sent.delete(line.slice(2));
    else sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(sent);
}

/** Netlify sends the last value of a header, and ignores a line without a colon. */
const netlify = (address: string): Sent =>
  Object.fromEntries(
    rulesFor(address)
      .flat()
      .filter((line) => line.includes(':'))
      .map(parts),
  );

describe.each([
  ['Cloudflare Pages', cloudflare],
  ['Netlify', netlify],
])('_headers, read by %s', (host, sentBy) => {
  it.each([...pages, ...files])('sends for %s what our own server sends', (address) => {
    const expected = headersFor(address);
    // Netlify cannot remove the policy of pages; it has no effect on a file.
    const rest = host === 'Netlify' ? { ...headersFor('/'), ...expected } : expected;
    expect(sentBy(address)).toEqual(rest);
  });

  it.each(nowhere)('sends the whole policy of a page with the 404 page, for %s', (address) => {
    expect(sentBy(address)).toEqual(headersFor('/404.html'));
  });
});

it('a _headers file keeps within the 100 rules that a host takes', () => {
  expect(headersFile().trim().split('\n\n').length).toBeLessThanOrEqual(100);
});

it.each([...pages, ...files])('nginx and Caddy find for %s the headers of our own server', (address) => {
  const found = ADDRESS_KINDS.find(({ pattern }) => new RegExp(pattern ?? '').test(address));
  expect(found?.headers).toEqual(ownHeadersFor(address));
});

describe('nginx.conf', () => {
  it('names every header once', () => {
    const names = [...nginxFile().matchAll(/add_header (\S+)/g)].map(([, name]) => name);
    const all = [...pages, ...files].flatMap((address) => Object.keys(headersFor(address)));
    // With an empty value, so that nginx leaves its own header out.
    const expected = ['Last-Modified', ...new Set(all)];
    expect([...names].sort()).toEqual(expected.sort());
  });

  it('logs nobody', () => {
    expect(nginxFile()).toContain('access_log off;');
  });
});
