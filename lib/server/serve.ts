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

/**
 * Serves a build with its security headers, compressed as it was built.
 * @param out the export folder
 * @param port 0 takes a free one
 * @throws Error in one line when the port is not a port, or is in use
 */
export async function serve(out: string, port: number): Promise<Serving> {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('PORT must be a number from 0 to 65535.');
  const missing = notFound(path.join(out, '404.html'));
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
    // The host's own file is no page.
    if (request.url?.startsWith('/_headers')) missing(request, response);
    else files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Choose another: PORT=3001 npm start`)
          : error,
      );
    });
    server.listen(port, resolve);
  });
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}` };
}
