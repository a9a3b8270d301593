import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { productName } from '@city/pack';
import { buildSite } from '../buildSite';
import { checkedBase } from '../checkedBase';
import { buildSingle } from './buildSingle';

/** `npm run build:single`: the site as one file for a USB stick, a kiosk or a shelter; builds the site first where it is not built. */
const root = path.resolve(import.meta.dirname, '../../../..');
const file = path.join(root, 'out-single', `${productName}.html`);

try {
  process.env.BASE_PATH = checkedBase(process.env.BASE_PATH);
  if (!existsSync(path.join(root, 'out', 'index.html.br'))) console.log(await buildSite(root));
  const html = await buildSingle(root);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, html);
  const kilobytes = (gzipSync(html, { level: 9 }).length / 1000).toFixed(1);
  console.log(`Wrote ${path.relative(root, file)}: ${kilobytes} kB gzip, opens without a network.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
