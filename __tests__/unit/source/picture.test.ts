/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flowPicture, withPicture } from '@/lib/node/picture/flow';

it('docs/architecture.md shows the way from a tap to an answer as the code has it: npm run picture', () => {
  const root = path.resolve(__dirname, '../../..');
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  expect(text).toBe(withPicture(text, flowPicture(root)));
}, 120_000);
