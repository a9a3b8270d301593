import path from 'node:path';
import { command, root } from '../command';
import { newCity } from './newCity';

/** `npm run new-city -- NAME`. */
await command(async () => {
  const files = await newCity(root, process.argv.slice(2).join(' '));
  const [, pack = ''] = files;
  console.log(`Wrote:\n${files.join('\n')}`);
  console.log(`Fill in what says TODO; then CITY=${path.basename(path.dirname(pack))} npm run build.`);
});
