/**
 * The rules are small enough for an old phone: the whole module with its data, programs and disclosures included.
 *
 * @jest-environment node
 */
import { gzipSync } from 'node:zlib';
import { bundleScript } from '@/lib/node/build/bundle';

it('the rules weigh less than 8.5 kB, compressed', async () => {
  const code = await bundleScript(process.cwd(), 'rules/index.ts', []);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(8500);
});
