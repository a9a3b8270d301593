/** @jest-environment node */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { compressFolder } from '@/lib/node/build/compress';
import { type Serving, serve } from '@/lib/node/server/serve';
import { nginxFile } from '@/lib/site/hosts/nginxFile';
import { headersFor } from '@/lib/site/securityHeaders';
import { describeWhere } from '../describeWhere';
import { ask, head, type RawAnswer } from '../server/raw';
import { canMakeCertificates, makeCertificate } from './certificate';
import { COMPARED } from './comparedRequests';

const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
const nginx = [process.env.NGINX_PATH ?? '', ...folders.map((folder) => path.join(folder, 'nginx'))].find(
  (file) => file !== '' && existsSync(file),
);

// Continuous integration has it.
describeWhere(
  nginx !== undefined && canMakeCertificates(),
  'needs nginx and openssl',
  'the nginx configuration, in a real nginx',
  () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
    const served = path.join(folder, 'out');
    const config = path.join(folder, 'test.conf');
    const command = ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', config];
    let child: ChildProcess;
    let address: string;
    let secure: string;
    let plain: string;
    let own: Serving;

    beforeAll(async () => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(served, name)), { recursive: true });
        writeFileSync(path.join(served, name), text);
      }
      await compressFolder(served);
      const port = await freePort();
      address = `http://localhost:${port}`;
      makeCertificate(folder);
      secure = `https://localhost:${await freePort()}`;
      plain = `http://localhost:${await freePort()}`;
      const server = nginxFile()
        .replace('listen 80;', `listen ${new URL(plain).port};`)
        // Without TLS as well, so that a request can be written byte for byte.
        .replace('listen 443 ssl;', `listen ${new URL(secure).port} ssl; listen ${port};`)
        .replaceAll('example.org', 'localhost')
        .replace('/srv/screener', served)
        .replace('/etc/ssl/certs', folder)
        .replace('/etc/ssl/private', folder);
      writeFileSync(config, wrapped(server, folder));
      child = spawn(nginx ?? '', command, { stdio: 'inherit' });
      await answering(address);
      own = await serve(served, 0);
    });
    afterAll(() => {
      own.server.close();
      own.server.closeAllConnections();
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    it('is a valid one', () => {
      expect(() => execFileSync(nginx ?? '', ['-t', '-q', ...command], { stdio: 'pipe' })).not.toThrow();
    });

    it.each([
      '/',
      '/en/',
      '/es/embed/',
      '/en/partners/',
      '/assets/check-0.js',
      '/data/services.json',
      '/.well-known/security.txt',
    ])('sends for %s what our own server sends', async (page) => {
      const answer = await fetch(address + page);
      expect(answer.status).toBe(200);
      for (const [name, value] of Object.entries(headersFor(page)))
        expect(answer.headers.get(name)).toBe(value);
      expect(answer.headers.has('content-security-policy')).toBe(
        'Content-Security-Policy' in headersFor(page),
      );
      expect(answer.headers.get('server')).toBe('nginx');
    });

    it.each(['/nowhere/', '/_headers', '/en/index.html.gz', '/../test.conf', '/.git/config', '/en/.env'])(
      'answers %s with the 404 page and its headers',
      async (page) => {
        const answer = await fetch(address + page);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe('not here');
        for (const [name, value] of Object.entries(headersFor('/404.html')))
          expect(answer.headers.get(name)).toBe(value);
      },
    );

    it.each(COMPARED)('answers %s %j as our own server does', async (page, asked) => {
      const [theirs, ours] = await Promise.all(
        [address, own.address].map((server) => ask(Number(new URL(server).port), head('GET', page, asked))),
      );
      const names = ['content-encoding', 'content-range', ...Object.keys(headersFor('/'))];
      const told = (answer: RawAnswer | undefined) => ({
        status: answer?.status,
        headers: names.map((name) => [name, answer?.headers[name.toLowerCase()]]),
        // The words of a refusal are each server's own.
        ...(answer && [200, 206, 404].includes(answer.status)
          ? { vary: answer.headers.vary, body: answer.body }
          : {}),
      });
      expect(told(ours)).toEqual(told(theirs));
    });

    it('sends what the build compressed', async () => {
      expect((await fetch(`${address}/en/`)).headers.get('content-encoding')).toBe('gzip');
    });

    it('speaks TLS 1.2 and newer, with the same headers', async () => {
      const [answer] = await secureAnswer(`${secure}/en/`);
      expect(answer.headers).toMatchObject(
        Object.fromEntries(
          Object.entries(headersFor('/en/')).map(([name, value]) => [name.toLowerCase(), value]),
        ),
      );
      await expect(secureAnswer(`${secure}/en/`, 'TLSv1.1')).rejects.toThrow();
    });

    it('sends whoever comes without TLS to the same page with it, under its own name', async () => {
      const { status, headers } = await ask(
        Number(new URL(plain).port),
        head('GET', '/en/?a=b', { Host: 'elsewhere.test' }),
      );
      expect([status, headers.location]).toEqual([301, 'https://localhost/en/?a=b']);
    });

    it('takes nothing in', async () => {
      expect(
        (await fetch(`${address}/en/`, { method: 'POST', body: 'answers' })).status,
      ).toBeGreaterThanOrEqual(400);
    });
  },
);

const files = {
  'index.html': 'choose',
  '404.html': 'not here',
  'en/index.html': 'hello '.repeat(1000),
  'es/embed/index.html': 'hola',
  'en/partners/index.html': 'partners',
  '.git/config': 'hidden',
  '.well-known/security.txt': 'Contact',
  'en/.env': 'hidden',
  'assets/check-0.js': '1',
  'data/services.json': '{}',
  _headers: '/*',
};

/** What a machine's own nginx.conf says around ours; everything it writes stays in the test's folder. */
function wrapped(server: string, folder: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${path.join(folder, kind)};`,
  );
  return `daemon off; master_process off; pid ${path.join(folder, 'pid')};
events {}
http {
  types { text/html html; text/css css; text/javascript js; application/json json; }
  ${places.join('\n  ')}
${server}
}
`;
}

/** Asks without checking the certificate: it is the test's own. */
function secureAnswer(address: string, maxVersion?: 'TLSv1.1'): Promise<[IncomingMessage]> {
  const request = get(address, {
    rejectUnauthorized: false,
    ...(maxVersion ? { maxVersion, minVersion: 'TLSv1' as const } : {}),
  });
  request.on('response', (answer) => answer.resume());
  return once(request, 'response') as Promise<[IncomingMessage]>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}
