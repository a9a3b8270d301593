import path from 'node:path';
import { builtSite } from '../build/buildSite';
import { checkedBase } from '../build/checkedBase';
import { command, root } from '../command';
import { serve } from './serve';

/**
 * `npm start`: serves the build on PORT (default 3000) of HOST (default: this machine only), below the BASE_PATH of the build. Builds the site first if
 * there is no build.
 */
await command(async () => {
  await builtSite(root);
  const { address } = await serve(path.join(root, 'out'), Number(process.env.PORT || 3000), {
    host: process.env.HOST || undefined,
    base: checkedBase(process.env.BASE_PATH),
  });
  console.log(`Ready on ${address}`);
});
