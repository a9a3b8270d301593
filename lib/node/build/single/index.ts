import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { productName } from '@city/pack';
import { command, root } from '../../command';
import { builtSite } from '../buildSite';
import { checkedBase } from '../checkedBase';
import { write } from '../files';
import { buildSingle } from './buildSingle';

/** `npm run build:single`: writes the site as one file for a USB stick, a kiosk or a shelter. Builds the site first if there is no build. */
await command(async () => {
  process.env.BASE_PATH = checkedBase(process.env.BASE_PATH);
  await builtSite(root);
  const html = await buildSingle(root);
  const file = path.join('out-single', `${productName}.html`);
  await write(path.join(root, file), html);
  const kilobytes = (gzipSync(html, { level: 9 }).length / 1000).toFixed(1);
  console.log(`Wrote ${file}: ${kilobytes} kB gzip, opens without a network.`);
});
