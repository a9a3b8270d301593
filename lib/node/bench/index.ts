import os from 'node:os';
import { today } from '@/lib/clock';
import { command, root } from '../command';
import { desk } from './desk';
import { scale } from './scale';
import { scores } from './scores';
import { server } from './server';
import { site } from './site';

/**
 * `npm run bench`: measures and prints each part, or only the named parts (`npm run bench -- site scale`). Paste the printed figures into
 * `docs/performance.md`. A slow result is not a failure.
 */
const parts = new Map(Object.entries({ site, desk, lighthouse: scores, server, scale }));
const asked = process.argv.slice(2);
const gigabytes = Math.round(os.totalmem() / 1e9);
console.log(
  `${today()}, ${os.platform()} ${os.arch()}, ${os.cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}\n`,
);
await command(async () => {
  for (const name of asked.length > 0 ? asked : parts.keys()) {
    const measure = parts.get(name);
    if (!measure) throw new Error(`There is no bench ${name}; there are ${[...parts.keys()].join(', ')}.`);
    await measure(root);
  }
});
