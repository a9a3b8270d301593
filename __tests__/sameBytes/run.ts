import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../../lib/node/build/files';
import { run } from '../steps';

/**
 * `npm run test:same-bytes`: builds twice from nothing, told the same moment and in two time zones, and compares every file. What a release attests can then be made again by
 * anybody. Leaves a finished build behind.
 */
const root = path.resolve(import.meta.dirname, '../..');
/** Half a year before anybody runs this, so that a page that shows another day than the build's is found. */
const MOMENT = '1782302400';
const DAY = '2026-06-24';

async function built(zone: string): Promise<ReadonlyMap<string, string>> {
  const env = { SOURCE_DATE_EPOCH: MOMENT, TZ: zone };
  if (!(await run(root, `build in ${zone}`, ['tsx', 'lib/node/build/index.ts'], env)))
    throw new Error('The build failed');
  const files = await Promise.all(['out', 'out-hosting'].map((name) => filesIn(path.join(root, name), '')));
  const hashes = files.flat().map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [path.relative(root, file), hash] as const;
  });
  return new Map(await Promise.all(hashes));
}

const first = await built('UTC');
const second = await built('Pacific/Auckland');
const differ = [...new Set([...first.keys(), ...second.keys()])].filter(
  (name) => first.get(name) !== second.get(name),
);
const page = await readFile(path.join(root, 'out/en/services/index.html'), 'utf8');
const found = [
  ...differ.map((name) => `${name} differs`),
  ...(page.includes(DAY) ? [] : [`The pages do not say ${DAY}`]),
];
console.log(found.length === 0 ? `${first.size} files, twice the same` : found.join('\n'));
process.exitCode = found.length === 0 ? 0 : 1;
