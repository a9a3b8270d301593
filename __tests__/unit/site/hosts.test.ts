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

/** What Netlify and Cloudflare Pages send for an address: the headers of every rule that matches. */
function sentBy(file: string, address: string): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const expression = pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*');
    if (!new RegExp(`^${expression}$`).test(address)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      sent[name] = [...(sent[name] ?? []), value];
    }
  }
  return sent;
}

describe('_headers', () => {
  it.each([...pages, ...files])(
    'sends for %s exactly what our own server sends, each header once',
    (address) => {
      const expected = Object.entries(headersFor(address)).map(([name, value]) => [name, [value]]);
      expect(sentBy(headersFile(pages), address)).toEqual(Object.fromEntries(expected));
    },
  );

  it('does not grow with services or languages beyond what hosts accept', () => {
    const many = Array.from({ length: 500 }, (_, index) => `/en/services/s${index}/`);
    expect(headersFile([...pages, ...many]).split('\n\n')).toHaveLength(
      headersFile(pages).split('\n\n').length,
    );
  });
});

it.each([...pages, ...files])('nginx and Caddy find for %s the headers of our own server', (address) => {
  const found = ADDRESS_KINDS.find(({ pattern }) => new RegExp(pattern ?? '').test(address));
  expect(found?.headers).toEqual(ownHeadersFor(address));
});

describe('nginx.conf', () => {
  it('names every header once', () => {
    const names = [...nginxFile().matchAll(/add_header (\S+)/g)].map(([, name]) => name);
    const all = [...pages, ...files].flatMap((address) => Object.keys(headersFor(address)));
    // With nothing in it, so that nginx leaves its own out.
    const expected = ['Last-Modified', ...new Set(all)];
    expect([...names].sort()).toEqual(expected.sort());
  });

  it('logs nobody', () => {
    expect(nginxFile()).toContain('access_log off;');
  });
});
