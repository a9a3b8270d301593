import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { basePath } from '@/lib/site/paths';
import { cityConfig } from '../city/chosen.js';
import { freshness } from './freshness';

/** The names of the islands: folders of `app/islands` that hold an entry. */
export async function islandNames(root: string): Promise<string[]> {
  const entries = await readdir(path.join(root, 'app/islands'), { recursive: true });
  return entries
    .filter((entry) => path.basename(entry) === 'entry.tsx')
    .map(path.dirname)
    .sort();
}

/** Asks Chrome to compile all of a script beside the page's own work, while it comes in: no tap waits for what it calls. Others read a comment. */
const compiledWhileItComes = '//# allFunctionsCalledOnLoad';

/**
 * One minified script for the oldest browsers we support, React inside where it is used.
 * @param entry path from the root of the project
 * @param react which React: development says what is wrong, for the tests
 * @throws the bundler's own error, with file and line
 */
export async function bundleScript(
  root: string,
  entry: string,
  plugins: Plugin[],
  react: 'production' | 'development' = 'production',
): Promise<Uint8Array> {
  const { BUILD_DAY, GOOD_UNTIL } = freshness();
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
    target: await oldestBrowsers(root),
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': JSON.stringify(react),
      'process.env.BUILD_DAY': JSON.stringify(BUILD_DAY),
      'process.env.GOOD_UNTIL': JSON.stringify(GOOD_UNTIL),
      // A page asks the clock of its device.
      'process.env.SOURCE_DATE_EPOCH': '""',
      'process.env.BASE_PATH': JSON.stringify(basePath()),
      'process.env.FEEDBACK_EMAIL': JSON.stringify(process.env.FEEDBACK_EMAIL ?? ''),
      'process.env.LEAVE_ADDRESS': JSON.stringify(process.env.LEAVE_ADDRESS ?? ''),
      'process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY': JSON.stringify(
        process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY ?? '',
      ),
    },
    // Messages arrive compiled, so the message parser stays at home; shared components say next-intl, which needs Next.
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only', 'next-intl': 'use-intl' },
    plugins,
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing came out of ${entry}`);
  return file.contents;
}

const named: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios: 'ios',
};

/** The floor in package.json's browserslist (`chrome >= 92`) in the bundler's words (`chrome92`). */
async function oldestBrowsers(root: string): Promise<string[]> {
  const { browserslist } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    browserslist: string[];
  };
  return browserslist.flatMap((line) => {
    const [browser = '', version = ''] = line.split(' >= ');
    const name = named[browser];
    return name === undefined ? [] : [`${name}${version}`];
  });
}
