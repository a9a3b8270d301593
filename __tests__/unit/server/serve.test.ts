/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compressFolder } from '@/lib/build/compress';
import { type Serving, serve } from '@/lib/server/serve';
import { headersFor } from '@/lib/site/securityHeaders';

const out = mkdtempSync(path.join(os.tmpdir(), 'served-'));
let serving: Serving;

beforeAll(async () => {
  mkdirSync(path.join(out, 'en'));
  mkdirSync(path.join(out, 'assets'));
  writeFileSync(path.join(out, '404.html'), 'not here');
  writeFileSync(path.join(out, 'en/index.html'), 'hello '.repeat(1000));
  writeFileSync(path.join(out, 'assets/check-0.js'), '1');
  writeFileSync(path.join(out, '_headers'), '/*');
  await compressFolder(out);
  serving = await serve(out, 0);
});
afterAll(() => {
  serving.server.close();
  serving.server.closeAllConnections();
  rmSync(out, { recursive: true });
});

const ask = (address: string, init?: RequestInit) => fetch(serving.address + address, init);

describe('the server', () => {
  it.each(['/en/', '/en/?need=rent'])('answers %s with the page and every header', async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('hello');
    for (const [name, value] of Object.entries(headersFor('/en/')))
      expect(answer.headers.get(name)).toBe(value);
  });

  it.each(['br', 'gzip'])('sends what the build compressed: %s', async (encoding) => {
    const answer = await ask('/en/', { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(await answer.text()).toHaveLength(6000);
  });

  it.each([
    '/nowhere/',
    '/_headers',
    '/_headers?a',
    '/en/../../package.json',
    '/%2e%2e/package.json',
    '/en/index.html.br',
    '/%',
  ])('answers %s with the 404 page, status 404, and the headers of a page', async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('not here');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('lets hashed files be kept', async () => {
    expect((await ask('/assets/check-0.js')).headers.get('cache-control')).toContain('immutable');
  });

  it('takes nothing in', async () => {
    expect((await ask('/en/', { method: 'POST', body: 'answers' })).status).toBe(405);
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

  it('says in one line that nothing is built', async () => {
    await expect(serve(path.join(out, 'none'), 0)).rejects.toThrow('Nothing is built');
  });
});
