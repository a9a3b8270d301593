import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { basePath } from '@/lib/site/paths';
import project from '@/package.json' with { type: 'json' };
import { cityConfig } from '../city/chosen.js';
import { filesIn } from './files';
import { freshness } from './freshness';

/** The names of the islands: folders of `app/islands` that hold an entry. */
export async function islandNames(root: string): Promise<string[]> {
  const folder = path.join(root, 'app/islands');
  return (await filesIn(folder, 'entry.tsx')).map((entry) => path.relative(folder, path.dirname(entry)));
}

/** Asks Chrome to compile all of a script beside the page's own work, while it comes in: no tap waits for what it calls. Others read a comment. */
const compiledWhileItComes = '//# allFunctionsCalledOnLoad';

/** The floor in package.json (`chrome >= 92`) in the bundler's words (`chrome92`), which knows no Samsung Internet. */
const oldestBrowsers = project.browserslist
  .filter((line) => !line.startsWith('samsung'))
  .map((line) => line.replace(' >= ', ''));

/** What the build tells every script. A page asks the clock of its device. */
const told = () => ({
  ...freshness(),
  SOURCE_DATE_EPOCH: '',
  BASE_PATH: basePath(),
  FEEDBACK_EMAIL: process.env.FEEDBACK_EMAIL ?? '',
  LEAVE_ADDRESS: process.env.LEAVE_ADDRESS ?? '',
  NEXT_PUBLIC_SUPPLIED_DIRECTORY: process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY ?? '',
});

/**
 * One minified script for the oldest browsers we support, React inside where it is used.
 * @param entry path from the root of the project
 * @param NODE_ENV which React: development says what is wrong, for the tests
 * @throws the bundler's own error, with file and line
 */
export async function bundleScript(
  root: string,
  entry: string,
  plugins: Plugin[],
  NODE_ENV: 'production' | 'development' = 'production',
): Promise<Uint8Array> {
  const define = Object.entries({ NODE_ENV, ...told() }).map(([name, value]) => [
    `process.env.${name}`,
    JSON.stringify(value),
  ]);
  const { outputFiles } = await build({
    entryPoints: [path.join(root, entry)],
    absWorkingDir: root,
    // Says which city `@city/…` means.
    tsconfig: cityConfig,
    bundle: true,
    minify: true,
    write: false,
    // Accents as they are: shorter than their escapes, and pages are UTF-8.
    charset: 'utf8',
    banner: { js: compiledWhileItComes },
    format: 'esm',
    jsx: 'automatic',
    target: oldestBrowsers,
    legalComments: 'none',
    define: Object.fromEntries(define),
    // Messages arrive compiled, so the message parser stays at home; shared components say next-intl, which needs Next.
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only', 'next-intl': 'use-intl' },
    plugins,
  });
  return (outputFiles[0] as (typeof outputFiles)[0]).contents;
}
