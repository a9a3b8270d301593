/** What the tests of our configurations in real servers share. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compressFolder } from '@/lib/node/build/compress';
import { headersFor } from '@/lib/site/securityHeaders';
import { ask, head } from '../server/raw';

/** A small build. */
const FILES = {
  'index.html': 'choose',
  '404.html': 'not here',
  'en/index.html': 'hello '.repeat(1000),
  'es/embed/index.html': 'hola',
  'en/partners/index.html': 'partners',
  'assets/check-0.js': '1',
  'data/services.json': '{}',
  '.well-known/security.txt': 'Contact',
  '.git/config': 'hidden',
  'en/.env': 'hidden',
  _headers: '/*',
};
const FOUND = [
  '/',
  '/en/',
  '/es/embed/',
  '/en/partners/',
  '/assets/check-0.js',
  '/data/services.json',
  '/.well-known/security.txt',
];
const LOST = [
  '/nowhere/',
  '/assets/check-1.js',
  '/data/nothing.json',
  '/es/embed/nowhere/',
  '/_headers',
  '/en/index.html.gz',
  '/en/index.html.br',
  '/.git/config',
  '/en/.env',
];

/** The folder of the test, with a build in `out`. */
export interface Site {
  readonly folder: string;
  readonly served: string;
  readonly remove: () => void;
}

/** @param name the server's */
export async function madeSite(name: string): Promise<Site> {
  const folder = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  const served = path.join(folder, 'out');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(served, file)), { recursive: true });
    writeFileSync(path.join(served, file), text);
  }
  await compressFolder(served);
  return { folder, served, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * The path of a server's program, if the machine has it.
 * @param named a configured path
 */
export function programOf(name: string, named: string | undefined): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  const places = [named ?? '', ...folders.map((folder) => path.join(folder, name))];
  return places.find((file) => file !== '' && existsSync(file));
}

/** A free port. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server answers. */
export async function answering(port: number): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if ((await ask(port, head('GET', '/'))).status !== 0) return;
    await wait(50);
  }
  throw new Error(`Nobody answers on port ${port}`);
}

/** Our headers for an address, with lower-case names. */
export const ourHeaders = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headersFor(page)).map(([name, value]) => [name.toLowerCase(), value]));

/** Headers that only some addresses have, and those that reveal details of a file. */
const NOWHERE_ELSE = ['content-security-policy', 'access-control-allow-origin', 'etag', 'last-modified'];

/** Tests that a server sends our headers for every kind of address, also for missing ones. */
export function sendsOurHeaders(port: () => number): void {
  it.each([...FOUND.map((page) => [page, 200]), ...LOST.map((page) => [page, 404])] as const)(
    'sends for %s, with %d, what our own server sends',
    async (page, expected) => {
      const { status, headers, body } = await ask(port(), head('GET', String(page)));
      expect(status).toBe(expected);
      if (status === 404) expect(body).toBe('not here');
      const ours = ourHeaders(status === 404 ? '/404.html' : String(page));
      expect(headers).toMatchObject(ours);
      for (const name of NOWHERE_ELSE) expect([name, name in headers]).toEqual([name, name in ours]);
    },
  );
}
