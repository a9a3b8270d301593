import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A partner's site: one page on its own origin. */
export interface HostSite {
  readonly origin: string;
  /** Sets the content of the page, before it is opened. The page records every message it gets. */
  show(body: string): void;
  close(): Promise<void>;
}

const page = (
  body: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner</title>
<script>var heard = []; addEventListener('message', function (event) {
  heard.push({ origin: event.origin, data: event.data, keys: Object.keys(event.data) });
});</script></head><body><h1>A partner</h1>${body}</body></html>`;

/** Serves a page on a free port. */
export async function hostSite(): Promise<HostSite> {
  let html = page('');
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    show: (body) => {
      html = page(body);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A message that the partner's page got. */
export interface Heard {
  readonly origin: string;
  readonly data: unknown;
  readonly keys: readonly string[];
}
