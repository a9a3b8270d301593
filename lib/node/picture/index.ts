/** `npm run picture`: draws the way from a tap to an answer anew in docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command, root } from '../command';
import { flowPicture, withPicture } from './flow';

await command(() => {
  const file = path.join(root, 'docs/architecture.md');
  writeFileSync(file, withPicture(readFileSync(file, 'utf8'), flowPicture(root)));
});
