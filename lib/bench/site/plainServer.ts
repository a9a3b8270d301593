import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** The same server as ours without our policy, under which an untouched Next page could not run its inline scripts. */
export async function plainServer(folder: string): Promise<{ address: string; close(): void }> {
  const server = createServer(sirv(folder, { brotli: true, gzip: true, etag: false }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
