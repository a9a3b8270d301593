import { command, root } from '../command';
import { buildSite } from './buildSite';

/** `npm run build`. */
await command(async () => console.log(await buildSite(root)));
