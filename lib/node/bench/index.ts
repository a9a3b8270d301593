import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { machine } from './machine';

/**
 * `npm run bench`: measures and prints, one part after the other, or only those named (`npm run bench -- site scale`).
 * The printed figures go into `docs/performance.md` as they are. Nothing here fails because something is slow.
 */
const root = path.resolve(import.meta.dirname, '../../..');
const parts = ['site', 'desk', 'lighthouse', 'server', 'scale'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${parts.join(', ')}.`);
  process.exitCode = 1;
} else {
  console.log(machine());
  for (const name of asked.length > 0 ? asked : parts) await run(name);
}

async function run(name: string): Promise<void> {
  const file = [`${name}.ts`, `${name}/index.ts`]
    .map((one) => path.join(import.meta.dirname, one))
    .find(existsSync);
  if (file === undefined) return;
  const { bench } = (await import(pathToFileURL(file).href)) as { bench(root: string): Promise<void> };
  await bench(root);
}
