/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { compressFolder } from '@/lib/node/build/compress';
import { type Serving, serve } from '@/lib/node/server/serve';
import { headersFor } from '@/lib/site/securityHeaders';
import { ask, head } from './raw';

const out = mkdtempSync(path.join(os.tmpdir(), 'served-'));
let serving: Serving;

beforeAll(async () => {
  for (const folder of ['en/partners', 'assets']) mkdirSync(path.join(out, folder), { recursive: true });
  writeFileSync(path.join(out, '404.html'), 'not here');
  writeFileSync(path.join(out, 'en/index.html'), 'hello '.repeat(1000));
  writeFileSync(path.join(out, 'en/partners/index.html'), 'partners');
  writeFileSync(path.join(out, 'assets/check-0.js'), '1');
  writeFileSync(path.join(out, 'assets/icon.png'), '0123456789');
  writeFileSync(path.join(out, '_headers'), '/*');
  await compressFolder(out);
  serving = await serve(out, 0);
});
afterAll(() => {
  serving.server.close();
  serving.server.closeAllConnections();
  rmSync(out, { recursive: true });
});

const send = (method: string, address: string, headers?: Readonly<Record<string, string>>) =>
  ask((serving.server.address() as AddressInfo).port, head(method, address, headers));
const get = (address: string, headers?: Readonly<Record<string, string>>) => send('GET', address, headers);
const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('a page', () => {
  it.each([
    '/en/',
    '/en',
    '/en/?need=rent',
    '/en?need=rent',
    '/en/index.html',
    '//en/',
    '/%65n/',
    '/x/../en/',
  ])('is found at %s, with every header', async (address) => {
    const answer = await get(address);
    expect([answer.status, answer.body.length]).toEqual([200, 6000]);
    expect(answer.headers).toMatchObject(lowered(headersFor('/en/')));
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['/en/partners/', '/en/partners', '/assets/../en/partners/'])(
    'has the headers of its own address, also if requested as %s',
    async (address) => {
      expect((await get(address)).headers).toMatchObject(lowered(headersFor('/en/partners/')));
    },
  );

  it('has its headers for HEAD as well, and no body', async () => {
    const answer = await send('HEAD', '/en/');
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '6000', '']);
    expect(answer.headers).toMatchObject(lowered(headersFor('/en/')));
  });
});

describe('a file', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
    ['gzip;q=0', undefined],
  ])('goes to a client that takes %s as the build compressed it: %s', async (accepted, encoding) => {
    const answer = await get('/en/', { 'Accept-Encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.body.length < 6000).toBe(encoding !== undefined);
  });

  it('is sent uncompressed if the build did not compress it', async () => {
    const answer = await get('/assets/icon.png', { 'Accept-Encoding': 'br' });
    expect([answer.status, answer.headers['content-encoding'], answer.body]).toEqual([
      200,
      undefined,
      '0123456789',
    ]);
  });

  it('may be cached if its name has a hash', async () => {
    const { headers } = await get('/assets/check-0.js');
    expect(headers).toMatchObject(lowered(headersFor('/assets/check-0.js')));
    expect(headers['content-type']).toMatch(/javascript/);
  });

  it('is sent in part', async () => {
    const answer = await get('/assets/icon.png', { Range: 'bytes=2-4' });
    expect([answer.status, answer.headers['content-range'], answer.body]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
  });

  it.each(['bytes=5-2', 'bytes=10-', 'bytes=x'])(
    'has no range %s, and still sends the headers',
    async (Range) => {
      const answer = await get('/assets/icon.png', { Range });
      expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */10']);
      expect(answer.headers).toMatchObject(lowered(headersFor('/assets/icon.png')));
    },
  );
});

describe('what is not there', () => {
  it.each([
    '/nowhere/',
    '/assets/',
    '/assets',
    '/assets/check-0.js/',
    '/_headers',
    '//_headers',
    '/en/../_headers',
    '/_headers?a',
    '/en/index.html.br',
    '/en/index.html.g%7a',
    '/.git/config',
  ])('is answered with the 404 page, status 404, and the headers of a page: %s', async (address) => {
    const answer = await get(address, { Range: 'bytes=9-1', 'If-None-Match': '*' });
    expect([answer.status, answer.body]).toEqual([404, 'not here']);
    expect(answer.headers).toMatchObject(lowered(headersFor('/404.html')));
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['/%', '/%00', '/../package.json', '/%2e%2e/package.json', '/en/..%2f..%2fpackage.json'])(
    'is refused if it is not a path of the site: %s',
    async (address) => {
      const answer = await get(address);
      expect(answer.status).toBe(400);
      expect(answer.headers).toMatchObject(lowered(headersFor('/')));
    },
  );

  it('has no body for HEAD', async () => {
    const answer = await send('HEAD', '/nowhere/');
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([404, '8', '']);
  });
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
  const answer = await send(method, '/en/');
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  expect(answer.headers).toMatchObject(lowered(headersFor('/en/')));
});

describe('a start', () => {
  it('listens only on this machine by default', () => {
    expect((serving.server.address() as AddressInfo).address).toBe('127.0.0.1');
    expect(serving.address).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it('listens on the configured host', async () => {
    const { server, address } = await serve(out, 0, { host: '0.0.0.0' });
    expect((server.address() as AddressInfo).address).toBe('0.0.0.0');
    expect(address).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
    server.close();
  });

  it('says in one line that a port is in use', async () => {
    const port = Number(new URL(serving.address).port);
    await expect(serve(out, port)).rejects.toThrow(
      /^Port \d+ is in use\. Choose another: PORT=\d+ npm start$/,
    );
  });

  it.each([Number.NaN, -1, 70000, 1.5])('refuses %s as a port', async (port) => {
    await expect(serve(out, port)).rejects.toThrow('PORT must be');
  });

  it('says in one line that the machine has no such address', async () => {
    await expect(serve(out, 0, { host: '192.0.2.1' })).rejects.toThrow(/^HOST 192\.0\.2\.1 is no address/);
  });

  it('says in one line that nothing is built', async () => {
    await expect(serve(path.join(out, 'none'), 0)).rejects.toThrow('Nothing is built');
  });
});
