import type { IncomingMessage } from 'node:http';
import { negotiate } from '@fastify/accept-negotiator';
import { isUtf8MimeType, mime, type SendResult, send } from '@fastify/send';

/** The encodings of the build and their file extensions, the smallest first. */
const compressed = { br: '.br', gzip: '.gz' } as const;

/** The library sends no headers, because ours are in `securityHeaders.ts`. Without a date or an ETag, no browser asks whether a file has changed. */
const ours = { cacheControl: false, etag: false, lastModified: false, dotfiles: 'allow' } as const;

/**
 * Finds the file for an address, in the smallest encoding that the client accepts. A folder means its `index.html`, with or without a slash. Like nginx,
 * it serves a range only from the uncompressed file.
 * @param out the export folder
 * @param address the requested path, still encoded, without a query
 */
export async function findFile(out: string, request: IncomingMessage, address: string): Promise<SendResult> {
  const encoding = negotiate(request.headers['accept-encoding'] ?? '', ['br', 'gzip']);
  if (encoding !== null) {
    const extension = compressed[encoding];
    const file = await send(request, address.endsWith('/') ? address : address + extension, {
      ...ours,
      root: out,
      index: `index.html${extension}`,
      acceptRanges: false,
    });
    if (file.type === 'file') {
      const type = contentType(file.metadata.path.slice(0, -extension.length));
      return { ...file, headers: { ...file.headers, 'Content-Type': type, 'Content-Encoding': encoding } };
    }
  }
  const file = await send(request, address, { ...ours, root: out });
  return file.type === 'directory' ? findFile(out, request, `${address}/`) : file;
}

function contentType(file: string): string {
  const type = mime.getType(file) ?? 'application/octet-stream';
  return isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}
