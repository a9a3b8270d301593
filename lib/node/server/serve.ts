import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersFor } from '@/lib/site/securityHeaders';
import { answer } from './answer';

/** A running server. */
export interface Serving {
  readonly server: Server;
  /** The address of the site. */
  readonly address: string;
}

/** In ms: the time for the headers, the time for the whole request, and how often both are checked. */
const limits = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 };

/** In ms: the connection is closed if nothing is transferred for this long, as nginx does. */
const stalled = 60_000;

/** Only this machine can connect. */
const loopback = '127.0.0.1';

export interface ServeOptions {
  /** The host name or address to listen on. By default only this machine can connect. */
  readonly host?: string | undefined;
  /** The base path of the build, such as `/help-check`. Empty at the root of a domain. */
  readonly base?: string;
}

/**
 * Serves a build with its security headers and its compressed files.
 * @param out the export folder
 * @param port 0 means any free port
 * @throws Error in one line if there is no build, or if the port or the host cannot be used
 */
export async function serve(out: string, port: number, options: ServeOptions = {}): Promise<Serving> {
  const { host = loopback, base = '' } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('PORT must be a number from 0 to 65535.');
  if (!existsSync(path.join(out, '404.html')))
    throw new Error(`Nothing is built in ${out}. Run: npm run build`);
  const server = createServer(limits, (request, response) => {
    request.url = belowBase(request.url ?? '', base);
    // The client has left, or the file disappeared during the download: no answer is possible.
    answer(out, headersFor, request, response).catch(() => response.destroy());
  });
  server.setTimeout(stalled);
  await listen(server, port, host);
  const name = host === loopback ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { server, address: `http://${name}:${(server.address() as AddressInfo).port}${base}` };
}

/** The address without the base path. An address outside the base path becomes one that is always a 404. */
const belowBase = (url: string, base: string): string =>
  base === '' || url === base || url.startsWith(`${base}/`) ? url.slice(base.length) || '/' : '/_headers';

/** What to do about an error at the start. */
const cures: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} is not allowed for this user. Choose another: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_port, host) => `HOST ${host} is no address of this machine.`,
  ENOTFOUND: (_port, host) => `HOST ${host} is no address of this machine.`,
};

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // This listener stays, because a running server also reports connections here that it could not accept. Without it, such an error would end the
    // process.
    server.on('error', (error: NodeJS.ErrnoException) => {
      const cure = cures[error.code ?? '']?.(port, host);
      reject(cure === undefined ? error : new Error(cure));
    });
    server.listen(port, host, resolve);
  });
}
