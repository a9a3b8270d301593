import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { basePath } from '@/lib/site/paths';
import project from '@/package.json' with { type: 'json' };
import { cityConfig } from '../city/chosen.js';
import { filesIn } from './files';
import { freshness } from './freshness';

/** The names of the islands: folders of `app/islands` that contain an `entry.tsx`. */
export async function islandNames(root: string): Promise<string[]> {
  const folder = path.join(root, 'app/islands');
  return (await filesIn(folder, 'entry.tsx')).map((entry) => path.relative(folder, path.dirname(entry)));
}

/** Tells Chrome to compile the whole script in the background while it loads, so that no tap waits for the compiler. Other browsers ignore it. */
const compiledWhileItComes = '//# allFunctionsCalledOnLoad';

/** `browserslist` of package.json (`chrome >= 92`) in the syntax of esbuild (`chrome92`). esbuild does not know Samsung Internet. */
const oldestBrowsers = project.browserslist
  .filter((line) => !line.startsWith('samsung'))
  .map((line) => line.replace(' >= ', ''));

/** The environment variables that every script gets. `SOURCE_DATE_EPOCH` is empty, so that a page uses the clock of the device. */
const told = () => ({
  ...freshness(),
  SOURCE_DATE_EPOCH: '',
  BASE_PATH: basePath(),
  FEEDBACK_EMAIL: process.env.FEEDBACK_EMAIL ?? '',
  LEAVE_ADDRESS: process.env.LEAVE_ADDRESS ?? '',
  NEXT_PUBLIC_SUPPLIED_DIRECTORY: process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY ?? '',
});

/**
 * Bundles one minified script for the oldest browsers we support.
 * @param entry path from the root of the project
 * @param NODE_ENV `development` bundles the React that reports errors in full, for tests
 * @throws esbuild's error, with file and line
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
    // Maps `@city/…` to the city that is built.
    tsconfig: cityConfig,
    bundle: true,
    minify: true,
    write: false,
    // Keeps accents instead of escapes, which are longer. Pages are UTF-8.
    charset: 'utf8',
    banner: { js: compiledWhileItComes },
    format: 'esm',
    jsx: 'automatic',
    target: oldestBrowsers,
    legalComments: 'none',
    define: Object.fromEntries(define),
    // Messages are compiled at build time, so the message parser is not bundled. Shared components import `next-intl`, which needs Next; `use-intl`
    // replaces it.
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only', 'next-intl': 'use-intl' },
    plugins,
  });
  return (outputFiles[0] as (typeof outputFiles)[0]).contents;
}
