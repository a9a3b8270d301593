/** `npm run picture`: replaces the picture in docs/architecture.md by one drawn from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command, root } from '../command';
import { flowPicture, withPicture } from './flow';

await command(() => {
  const file = path.join(root, 'docs/architecture.md');
  writeFileSync(file, withPicture(readFileSync(file, 'utf8'), flowPicture(root)));
});
