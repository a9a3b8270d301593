import path from 'node:path';
import { serve } from '../../lib/node/server/serve';
import { BASE } from './base';

/** Serves the build below its folder, on a free port for the whole run. */
export default async function startServer(): Promise<() => Promise<void>> {
  const { server, address } = await serve(path.resolve(import.meta.dirname, '../../out'), 0, { base: BASE });
  process.env.SITE = new URL(address).origin;
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
