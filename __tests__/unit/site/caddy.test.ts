/** @jest-environment node */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compressFolder } from '@/lib/node/build/compress';
import { caddyFile } from '@/lib/site/hosts/caddyFile';
import { headersFor } from '@/lib/site/securityHeaders';
import { describeWhere } from '../describeWhere';
import { ask, head } from '../server/raw';

const folders = (process.env.PATH ?? '').split(path.delimiter);
const caddy = [process.env.CADDY_PATH ?? '', ...folders.map((folder) => path.join(folder, 'caddy'))].find(
  (file) => file !== '' && existsSync(file),
);
const PORT = 20_000 + (process.pid % 10_000);

describeWhere(caddy !== undefined, 'needs caddy', 'the Caddyfile, in a real Caddy', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'caddy-'));
  const served = path.join(folder, 'out');
  let child: ChildProcess;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(served, name)), { recursive: true });
      writeFileSync(path.join(served, name), text);
    }
    await compressFolder(served);
    const config = path.join(folder, 'Caddyfile');
    // Without TLS, for which Caddy would ask for a certificate, and without its door for administrators.
    const file = caddyFile().replace('example.org {', `http://localhost:${PORT} {`);
    writeFileSync(config, `{\n\tadmin off\n}\n${file.replace('/srv/screener', served)}`);
    child = spawn(caddy ?? '', ['run', '--adapter', 'caddyfile', '--config', config], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
    });
    for (let turn = 0; turn < 100 && (await ask(PORT, head('GET', '/'))).status === 0; turn++) await wait(50);
  });
  afterAll(() => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const lowered = (page: string) =>
    Object.fromEntries(Object.entries(headersFor(page)).map(([name, value]) => [name.toLowerCase(), value]));

  it.each([
    '/',
    '/en/',
    '/es/embed/',
    '/en/partners/',
    '/assets/check-0.js',
    '/data/services.json',
    '/.well-known/security.txt',
  ])('sends for %s what our own server sends', async (page) => {
    const { status, headers } = await ask(PORT, head('GET', page));
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowered(page));
    for (const name of ['content-security-policy', 'access-control-allow-origin'])
      expect([name, name in headers]).toEqual([name, name in lowered(page)]);
    for (const name of ['server', 'etag', 'last-modified']) expect(headers).not.toHaveProperty(name);
  });

  it.each([
    '/nowhere/',
    '/assets/check-1.js',
    '/data/nothing.json',
    '/es/embed/nowhere/',
    '/_headers',
    '/en/index.html.br',
    '/.git/config',
  ])('answers %s with the 404 page and its headers', async (page) => {
    const { status, headers, body } = await ask(PORT, head('GET', page));
    expect([status, body]).toEqual([404, 'not here']);
    expect(headers).toMatchObject(lowered('/404.html'));
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('sends what the build compressed, and takes nothing in', async () => {
    const { headers } = await ask(PORT, head('GET', '/en/', { 'Accept-Encoding': 'br, gzip' }));
    expect(headers['content-encoding']).toBe('br');
    expect((await ask(PORT, head('POST', '/en/'))).status).toBe(405);
  });
});

const files = {
  'index.html': 'choose',
  '404.html': 'not here',
  'en/index.html': 'hello '.repeat(1000),
  'es/embed/index.html': 'hola',
  'en/partners/index.html': 'partners',
  'assets/check-0.js': '1',
  'data/services.json': '{}',
  '.well-known/security.txt': 'Contact',
  '.git/config': 'hidden',
  _headers: '/*',
};
