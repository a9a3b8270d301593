/** @jest-environment node */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import path from 'node:path';
import { type Serving, serve } from '@/lib/node/server/serve';
import { nginxFile } from '@/lib/site/hosts/nginxFile';
import { describeWhere } from '../describeWhere';
import { ask, head, type RawAnswer } from '../server/raw';
import { canMakeCertificates, makeCertificate } from './certificate';
import { COMPARED } from './comparedRequests';
import {
  answering,
  freePort,
  madeSite,
  ourHeaders,
  programOf,
  type Site,
  sendsOurHeaders,
} from './realServer';

const nginx = programOf('nginx', process.env.NGINX_PATH);

// Continuous integration has it.
describeWhere(
  nginx !== undefined && canMakeCertificates(),
  'needs nginx and openssl',
  'the nginx configuration, in a real nginx',
  () => {
    let site: Site;
    let command: readonly string[];
    let child: ChildProcess;
    /** A port without TLS and without the redirect, for raw requests. */
    let port: number;
    let secure: number;
    let plain: number;
    let own: Serving;

    beforeAll(async () => {
      site = await madeSite('nginx');
      const { folder, served } = site;
      [port, secure, plain] = [await freePort(), await freePort(), await freePort()];
      makeCertificate(folder);
      const server = nginxFile()
        .replace('listen 80;', `listen ${plain};`)
        .replace('listen 443 ssl;', `listen ${secure} ssl; listen ${port};`)
        .replaceAll('example.org', 'localhost')
        .replace('/srv/screener', served)
        .replace('/etc/ssl/certs', folder)
        .replace('/etc/ssl/private', folder);
      const config = path.join(folder, 'test.conf');
      writeFileSync(config, wrapped(server, folder));
      command = ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', config];
      child = spawn(nginx ?? '', command, { stdio: 'inherit' });
      await answering(port);
      own = await serve(served, 0);
    });
    afterAll(() => {
      own.server.close();
      own.server.closeAllConnections();
      child.kill();
      site.remove();
    });

    it('is a valid one', () => {
      expect(() => execFileSync(nginx ?? '', ['-t', '-q', ...command], { stdio: 'pipe' })).not.toThrow();
    });

    sendsOurHeaders(() => port);

    it('does not name its version', async () => {
      expect((await ask(port, head('GET', '/en/'))).headers.server).toBe('nginx');
    });

    it.each(COMPARED)('answers %s %j as our own server does', async (page, asked) => {
      const [theirs, ours] = await Promise.all(
        [port, Number(new URL(own.address).port)].map((one) => ask(one, head('GET', page, asked))),
      );
      const names = ['content-encoding', 'content-range', ...Object.keys(ourHeaders('/'))];
      const told = (answer: RawAnswer | undefined) => ({
        status: answer?.status,
        headers: names.map((name) => [name, answer?.headers[name]]),
        // Each server has its own error pages.
        ...(answer && [200, 206, 404].includes(answer.status)
          ? { vary: answer.headers.vary, body: answer.body }
          : {}),
      });
      expect(told(ours)).toEqual(told(theirs));
    });

    it('sends what the build compressed', async () => {
      const { headers } = await ask(port, head('GET', '/en/', { 'Accept-Encoding': 'br, gzip' }));
      expect(headers['content-encoding']).toBe('gzip');
    });

    it('speaks TLS 1.2 and newer, with the same headers', async () => {
      const [answer] = await secureAnswer(secure);
      expect(answer.headers).toMatchObject(ourHeaders('/en/'));
      await expect(secureAnswer(secure, 'TLSv1.1')).rejects.toThrow();
    });

    it('redirects a request without TLS to the same page with TLS, under its own name', async () => {
      const { status, headers } = await ask(plain, head('GET', '/en/?a=b', { Host: 'elsewhere.test' }));
      expect([status, headers.location]).toEqual([301, 'https://localhost/en/?a=b']);
    });

    it('takes nothing in', async () => {
      expect((await ask(port, head('POST', '/en/'))).status).toBeGreaterThanOrEqual(400);
    });
  },
);

/** A main nginx.conf around ours; everything it writes stays in the folder of the test. */
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

/** Sends a request without checking the self-signed certificate. */
function secureAnswer(port: number, maxVersion?: 'TLSv1.1'): Promise<[IncomingMessage]> {
  const request = get(`https://localhost:${port}/en/`, {
    rejectUnauthorized: false,
    ...(maxVersion ? { maxVersion, minVersion: 'TLSv1' as const } : {}),
  });
  request.on('response', (answer) => answer.resume());
  return once(request, 'response') as Promise<[IncomingMessage]>;
}
