import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../site/securityHeaders';
import { notFound } from './notFound';

/** A server that listens. */
export interface Serving {
  readonly server: Server;
  readonly address: string;
}

/** Files of the build that are no pages: another host's headers, and what is sent only in place of something else. */
const hidden = /^\/_headers|\.(?:br|gz)(?:\?|$)/;

/**
 * Serves a build with its security headers, compressed as it was built.
 * @param out the export folder
 * @param port 0 takes a free one
 * @throws Error in one line when nothing is built, or the port is not a port, or is in use
 */
export async function serve(out: string, port: number): Promise<Serving> {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('PORT must be a number from 0 to 65535.');
  const page = path.join(out, '404.html');
  if (!existsSync(page)) throw new Error(`Nothing is built in ${out}. Run: npm run build`);
  const missing = notFound(page);
  const files = sirv(out, {
    brotli: true,
    gzip: true,
    etag: false,
    onNoMatch: missing,
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (hidden.test(request.url ?? '')) missing(request, response);
    else files(request, response);
  });
  await listen(server, port);
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`;
      reject(error.code === 'EADDRINUSE' ? new Error(inUse) : error);
    });
    server.listen(port, resolve);
  });
}
