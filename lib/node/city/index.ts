import path from 'node:path';
import { newCity } from './newCity';

/** `npm run new-city -- NAME`. */
const root = path.resolve(import.meta.dirname, '../../..');
const name = process.argv.slice(2).join(' ');

try {
  const files = await newCity(root, name);
  console.log(`Wrote:\n${files.join('\n')}`);
  const [, pack = ''] = files;
  console.log(`Fill in what says TODO; then CITY=${path.basename(path.dirname(pack))} npm run build.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
