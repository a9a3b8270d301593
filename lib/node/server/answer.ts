import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findFile } from './findFile';

/** The headers for an address from the root of the site. */
type HeadersFor = (pathname: string) => Readonly<Record<string, string>>;

/** Files in the build that are not pages: headers for another host, compressed copies, and hidden files. */
const hidden = /^\/_headers$|\.(?:br|gz)$|\/\.(?!well-known\/)/;

/**
 * Answers one request with a file of the build, or with the 404 page.
 * @param out the export folder
 * @throws Error if the client closes the connection, or if the file cannot be read to its end
 */
export async function answer(
  out: string,
  headersFor: HeadersFor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A client may pipeline requests. Each waits for its turn before it opens a file, so that no file stays open if the client leaves.
  if (response.socket === null) await once(response, 'socket');
  const [address = ''] = (request.url ?? '').split('?');
  const pathname = readable(address);

  const say = (status: number, body: string | Buffer, headers: Readonly<Record<string, string>>) => {
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
  };
  const refuse = (status: number, headers: Readonly<Record<string, string>> = {}) =>
    say(status, STATUS_CODES[status] ?? '', {
      ...headersFor(pathname ?? '/'),
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
    });

  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  if (pathname === undefined) return refuse(400);
  const found = hidden.test(pathname) ? undefined : await findFile(out, request, address);
  if (found?.type === 'file') {
    const headers = { ...headersFor(pathname), Vary: 'Accept-Encoding', ...found.headers };
    response.writeHead(found.statusCode, headers);
    response.strictContentLength = true;
    // Closes the file even if the connection is lost.
    await pipeline(found.stream, response, { end: false });
    // Throws if the file became shorter during the download. Otherwise the client would wait for the rest.
    response.end();
    return;
  }
  const status = found?.statusCode ?? 404;
  if (status === 416) return refuse(416, { 'Content-Range': found?.headers['Content-Range'] ?? '' });
  if (status !== 404) return refuse(status);
  // The page may be missing while the site is being built again.
  const page = await readFile(path.join(out, '404.html')).catch(() => '');
  const type = { 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' };
  say(404, page, { ...headersFor('/404.html'), ...type });
}

/** The path, decoded and without `.` and `..`. Undefined if it is not a valid path or leads out of the site. */
function readable(address: string): string | undefined {
  try {
    const decoded = decodeURIComponent(address);
    const inside = !path.posix.normalize(`.${decoded}`).startsWith('..');
    return inside && !decoded.includes('\0') ? path.posix.normalize(decoded) : undefined;
  } catch {
    return undefined;
  }
}
