import { rm } from 'node:fs/promises';
import path from 'node:path';
import { copyOfProject } from '../projectCopy';
import { run } from '../steps';

/**
 * `npm run test:made-up-city`: proves that another city needs only its own folders. Copies the project, chooses the city of this folder, which has
 * another policy, other languages and colors, tests every invariant that is not about Longmont, builds it and walks through it.
 */
const root = path.resolve(import.meta.dirname, '../..');
const copy = await copyOfProject(root, '.made-up-city');
const city = '__tests__/madeUpCity';
const env = { CITY: city, TSX_TSCONFIG_PATH: path.join(copy, city, 'tsconfig.json') };

const steps: readonly (readonly [string, string[]])[] = [
  ['invariants', ['jest', '--config', '__tests__/unit/anyCity.config.js']],
  ['build', ['tsx', 'lib/node/build/index.ts']],
  ['one file', ['tsx', 'lib/node/build/single/index.ts']],
  ['walk', ['playwright', 'test', '--config', `${city}/playwright.config.ts`]],
];
let ok = true;
for (const [name, command] of steps) ok = ok && (await run(copy, name, command, env));
if (ok) await rm(copy, { recursive: true, force: true });
process.exitCode = ok ? 0 : 1;
