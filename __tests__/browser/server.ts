import path from 'node:path';
import { serve } from '../../lib/node/server/serve';

/** Serves the build on a free port for the whole run, exactly as `npm start` does. */
export default async function startServer(): Promise<() => Promise<void>> {
  const { server, address } = await serve(path.resolve(import.meta.dirname, '../../out'), 0);
  process.env.SITE = address;
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
