import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../../lib/node/build/files';
import { copyOfProject } from '../projectCopy';
import { run } from '../steps';

/**
 * `npm run test:same-bytes`: builds twice from scratch with the same time, in two folders and two time zones, and compares every file. So anybody can
 * reproduce a release. Leaves a finished build.
 */
const root = path.resolve(import.meta.dirname, '../..');
/** A time in the past, so that the test finds a page that shows another day than that of the build. */
const MOMENT = '1782302400';
/** The day of that time, as each file writes it. */
const SAID: Readonly<Record<string, string>> = {
  'out/en/services/index.html': 'June 24, 2026',
  'out/es/check/index.html': '24 de junio de 2026',
  'out/data/index.json': '2026-06-24',
  'out/.well-known/security.txt': '2027-06-24',
};

/** Builds, and returns the hash of each file. */
async function built(folder: string, zone: string): Promise<ReadonlyMap<string, string>> {
  const env = { SOURCE_DATE_EPOCH: MOMENT, TZ: zone };
  if (!(await run(folder, `build in ${zone}`, ['tsx', 'lib/node/build/index.ts'], env)))
    throw new Error('The build failed');
  const files = await Promise.all(['out', 'out-hosting'].map((name) => filesIn(path.join(folder, name), '')));
  const hashes = files.flat().map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [path.relative(folder, file), hash] as const;
  });
  return new Map(await Promise.all(hashes));
}

const copy = await copyOfProject(root, '.same-bytes');
const first = await built(copy, 'UTC');
await rm(copy, { recursive: true, force: true });
const second = await built(root, 'Pacific/Auckland');
const found = [...new Set([...first.keys(), ...second.keys()])]
  .filter((name) => first.get(name) !== second.get(name))
  .map((name) => `${name} differs`);
for (const [name, day] of Object.entries(SAID))
  if (!(await readFile(path.join(root, name), 'utf8')).includes(day))
    found.push(`${name} does not say ${day}`);
console.log(found.length === 0 ? `${first.size} files, twice the same` : found.join('\n'));
process.exitCode = found.length === 0 ? 0 : 1;
