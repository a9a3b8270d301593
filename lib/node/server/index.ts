import path from 'node:path';
import { builtSite } from '../build/buildSite';
import { checkedBase } from '../build/checkedBase';
import { command, root } from '../command';
import { serve } from './serve';

/** `npm start`: serves the build on PORT (3000) of HOST (this machine alone), below the BASE_PATH it was built for; builds first where nothing is built. */
await command(async () => {
  await builtSite(root);
  const { address } = await serve(path.join(root, 'out'), Number(process.env.PORT || 3000), {
    host: process.env.HOST || undefined,
    base: checkedBase(process.env.BASE_PATH),
  });
  console.log(`Ready on ${address}`);
});
