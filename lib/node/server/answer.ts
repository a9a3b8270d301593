import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findFile } from './findFile';

/** The headers for an address from the root of the site. */
type HeadersFor = (pathname: string) => Readonly<Record<string, string>>;

/** Files of the build that are no pages: another host's headers, and what is sent only in place of something else. */
const hidden = /^\/_headers$|\.(?:br|gz)$|\/\.(?!well-known\/)/;

/**
 * Answers one request with a file of the build, or with the 404 page.
 * @param out the export folder
 * @throws when the client hangs up, or the file cannot be read to its end
 */
export async function answer(
  out: string,
  headersFor: HeadersFor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A client may send requests ahead. Each waits for its turn, so that it holds no file when the client hangs up before.
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
    // Closes the file whatever becomes of the connection.
    await pipeline(found.stream, response, { end: false });
    // Throws when the file has become shorter since: the client must not wait for the rest.
    response.end();
    return;
  }
  const status = found?.statusCode ?? 404;
  if (status === 416) return refuse(416, { 'Content-Range': found?.headers['Content-Range'] ?? '' });
  if (status !== 404) return refuse(status);
  // Gone for a moment while the site is built again.
  const page = await readFile(path.join(out, '404.html')).catch(() => '');
  const type = { 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' };
  say(404, page, { ...headersFor('/404.html'), ...type });
}

/** A path decoded and without `.` and `..`. Undefined: it is no path, or leads out of the site. */
function readable(address: string): string | undefined {
  try {
    const decoded = decodeURIComponent(address);
    const inside = !path.posix.normalize(`.${decoded}`).startsWith('..');
    return inside && !decoded.includes('\0') ? path.posix.normalize(decoded) : undefined;
  } catch {
    return undefined;
  }
}
