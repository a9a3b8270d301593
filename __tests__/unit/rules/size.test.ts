/**
 * The rules are small enough for an old phone: the whole module with its data.
 *
 * @jest-environment node
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

it('the rules weigh less than 6 kB, compressed', async () => {
  const { outputFiles } = await build({
    entryPoints: ['rules/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    legalComments: 'none',
  });
  const [file] = outputFiles;
  expect(gzipSync(file?.contents ?? '', { level: 9 }).length).toBeLessThan(6000);
});
