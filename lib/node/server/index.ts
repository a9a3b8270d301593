import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '@/lib/node/build/buildSite';
import { checkedBase } from '@/lib/node/build/checkedBase';
import { serve } from './serve';

/** `npm start`: serves the build on PORT (3000) of HOST (this machine alone), below the BASE_PATH it was built for; builds first where nothing is built. */
const root = path.resolve(import.meta.dirname, '../../..');
const port = Number(process.env.PORT || 3000);

try {
  // The compressed pages are the last thing a build writes.
  if (!existsSync(path.join(root, 'out', 'index.html.br'))) console.log(await buildSite(root));
  const { address } = await serve(path.join(root, 'out'), port, {
    host: process.env.HOST || undefined,
    base: checkedBase(process.env.BASE_PATH),
  });
  console.log(`Ready on ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
