import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersFor } from '@/lib/site/securityHeaders';
import { answer } from './answer';

/** A server that listens. */
export interface Serving {
  readonly server: Server;
  /** Where the site begins. */
  readonly address: string;
}

/** In ms: how long the headers and the whole of a request may take, and how often that is looked at. */
const limits = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 };

/** In ms: a client that takes nothing for so long is hung up on, as nginx does. */
const stalled = 60_000;

/** This machine alone. */
const loopback = '127.0.0.1';

export interface ServeOptions {
  /** Name or address to listen on. Without it, only this machine can connect. */
  readonly host?: string | undefined;
  /** The folder of the domain that the site was built for: `/help-check`. Empty at the root. */
  readonly base?: string;
}

/**
 * Serves a build with its security headers, compressed as it was built.
 * @param out the export folder
 * @param port 0 takes a free one
 * @throws Error in one line when nothing is built, or the port or the host cannot be used
 */
export async function serve(out: string, port: number, options: ServeOptions = {}): Promise<Serving> {
  const { host = loopback, base = '' } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('PORT must be a number from 0 to 65535.');
  if (!existsSync(path.join(out, '404.html')))
    throw new Error(`Nothing is built in ${out}. Run: npm run build`);
  const server = createServer(limits, (request, response) => {
    request.url = belowBase(request.url ?? '', base);
    // The client hung up, or a file went while it was sent: there is nobody or nothing to answer.
    answer(out, headersFor, request, response).catch(() => response.destroy());
  });
  server.setTimeout(stalled);
  await listen(server, port, host);
  const name = host === loopback ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { server, address: `http://${name}:${(server.address() as AddressInfo).port}${base}` };
}

/** An address as it stands below the folder of the site; outside of it, one that is no file. */
const belowBase = (url: string, base: string): string =>
  base === '' || url === base || url.startsWith(`${base}/`) ? url.slice(base.length) || '/' : '/_headers';

/** Errors of a start that have a cure. */
const cures: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} is not allowed for this user. Choose another: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_port, host) => `HOST ${host} is no address of this machine.`,
  ENOTFOUND: (_port, host) => `HOST ${host} is no address of this machine.`,
};

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Stays: a server that listens reports here that it could not take a connection, and goes on.
    server.on('error', (error: NodeJS.ErrnoException) => {
      const cure = cures[error.code ?? '']?.(port, host);
      reject(cure === undefined ? error : new Error(cure));
    });
    server.listen(port, host, resolve);
  });
}
