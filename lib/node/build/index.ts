import path from 'node:path';
import { buildSite } from './buildSite';

/** `npm run build`. */
const root = path.resolve(import.meta.dirname, '../../..');

try {
  console.log(await buildSite(root));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
