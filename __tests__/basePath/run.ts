import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../steps';
import { BASE } from './base';

/**
 * `npm run test:base-path`: builds the site for a folder of a domain, serves only that folder, and walks through it in a browser. It then removes the
 * build, which no other test can use.
 */
const root = path.resolve(import.meta.dirname, '../..');
// A form that a person may write.
const env = { BASE_PATH: `${BASE}/` };
const config = '__tests__/basePath/playwright.config.ts';

const steps: readonly (readonly [string, string[]])[] = [
  ['build for a folder', ['tsx', 'lib/node/build/index.ts']],
  ['one file from a build for a folder', ['tsx', 'lib/node/build/single/index.ts']],
  ['walk through the folder', ['playwright', 'test', '--config', config]],
];
let ok = true;
for (const [name, command] of steps) ok = ok && (await run(root, name, command, env));
const file = path.join(root, 'out-single/longmont-help-check.html');
if (ok && readFileSync(file, 'utf8').includes(BASE)) {
  console.log(`The one file names the folder ${BASE}`);
  ok = false;
}
for (const folder of ['out', 'out-hosting', 'out-single'])
  await rm(path.join(root, folder), { recursive: true, force: true });
process.exitCode = ok ? 0 : 1;
