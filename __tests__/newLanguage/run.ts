import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageFolders } from '../../lib/i18n/messageFiles';
import type { Messages } from '../../lib/i18n/parts';
import { copyOfProject } from '../projectCopy';
import { run } from '../steps';
import { inPseudoLanguage, pseudoCode } from './pseudoLanguage';

/**
 * `npm run test:new-language`: proves that a language needs only one file in each folder of messages and one line. Copies the project, adds a made-up
 * right-to-left language, builds the copy and opens every page.
 */
const root = path.resolve(import.meta.dirname, '../..');
const copy = await copyOfProject(root, '.new-language');

for (const folder of messageFolders) {
  const english = JSON.parse(await readFile(path.join(root, folder, 'en.json'), 'utf8')) as Messages;
  const file = `${JSON.stringify(inPseudoLanguage(english), null, 2)}\n`;
  await writeFile(path.join(copy, folder, `${pseudoCode}.json`), file);
}

const list = path.join(copy, 'lib/i18n/languages.ts');
const line = `  ${pseudoCode}: { name: 'Ñööbóödý', dir: 'rtl', formats: 'en-US', reviewed: false },\n`;
const before = await readFile(list, 'utf8');
await writeFile(list, before.replace('} as const satisfies Record<string, Language>', `${line}$&`));

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['words', ['jest', '--config', '__tests__/unit/jest.config.js', 'words/', 'build/']],
  ['build', ['tsx', 'lib/node/build/index.ts']],
  [
    'browser tests',
    [
      'playwright',
      'test',
      '--config',
      '__tests__/browser/playwright.config.ts',
      'languages.test',
      'languageSwitch.test',
      'everyPage.test',
      'budgets.test',
    ],
  ],
];
let ok = true;
for (const [name, command] of steps) ok = ok && (await run(copy, name, [...command]));
if (ok) await rm(copy, { recursive: true, force: true });
process.exitCode = ok ? 0 : 1;
