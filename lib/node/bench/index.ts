import os from 'node:os';
import path from 'node:path';
import { today } from '@/lib/clock';
import { desk } from './desk';
import { scale } from './scale';
import { scores } from './scores';
import { server } from './server';
import { site } from './site';

/**
 * `npm run bench`: measures and prints, one part after the other, or only those named (`npm run bench -- site scale`).
 * The printed figures go into `docs/performance.md` as they are. Nothing here fails because something is slow.
 */
const root = path.resolve(import.meta.dirname, '../../..');
const parts = new Map(Object.entries({ site, desk, lighthouse: scores, server, scale }));
const asked = process.argv.slice(2);
const gigabytes = Math.round(os.totalmem() / 1e9);
console.log(
  `${today()}, ${os.platform()} ${os.arch()}, ${os.cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}\n`,
);
for (const name of asked.length > 0 ? asked : parts.keys()) {
  const measure = parts.get(name);
  if (!measure) throw new Error(`There is no bench ${name}; there are ${[...parts.keys()].join(', ')}.`);
  await measure(root);
}
