import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FACTS } from '@/rules';
import { printTable } from '../figures';
import { copyOfProject, directoryOf, removeCopy, withLanguages, withServices } from './copy';

const languageCounts = [2, 10, 20];
const serviceCounts = [200, 2000];
const placeCounts = [100, 1000, 5000];
const longest = 15 * 60_000;

/** How the build grows: with made-up languages, services and places in a copy of the project. One build each: they take minutes. */
export async function bench(root: string): Promise<void> {
  const copy = await copyOfProject(root);
  const head = [
    '',
    'build, s',
    'pages',
    'files written, MB',
    'questionnaire, kB gzip',
    'seconds for each page',
  ];
  const byLanguage: string[][] = [];
  for (const count of languageCounts) {
    await withLanguages(root, copy, count);
    byLanguage.push([`${count} languages`, ...(await measured(copy))]);
  }
  printTable('Languages', head, byLanguage);
  await withLanguages(root, copy, 2);
  const byPlace: string[][] = [];
  for (const count of placeCounts)
    byPlace.push([`${count} places`, ...(await measured(copy, await directoryOf(copy, count)))]);
  printTable('Places of a directory, in two languages', head, byPlace);
  const byService: string[][] = [];
  for (const count of serviceCounts) {
    await withServices(root, copy, count, FACTS.service.length);
    byService.push([`${count} services`, ...(await measured(copy))]);
  }
  printTable('Services, in two languages', head, byService);
  await removeCopy(root);
}

async function measured(copy: string, env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const started = performance.now();
  const ok = await built(copy, env);
  const seconds = (performance.now() - started) / 1000;
  if (!ok) return [`did not end well after ${seconds.toFixed(0)}`, '', '', '', ''];
  const out = path.join(copy, 'out');
  const files = (await readdir(out, { recursive: true })).filter((name) => path.extname(name) !== '');
  const sizes = await Promise.all(files.map(async (name) => (await stat(path.join(out, name))).size));
  const pages = files.filter((name) => name.endsWith('.html')).length;
  const script = files.find((name) => /^assets\/check-[0-9a-f]{12}\.js$/.test(name)) ?? '';
  const download =
    gzipSync(await readFile(path.join(out, script)), { level: 9 }).length +
    gzipSync(await readFile(path.join(out, 'en/check/index.html')), { level: 9 }).length;
  return [
    seconds.toFixed(0),
    String(pages),
    (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1),
    (download / 1000).toFixed(1),
    (seconds / pages).toFixed(2),
  ];
}

function built(copy: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  const tsx = path.join(copy, 'node_modules/.bin/tsx');
  if (!existsSync(tsx)) throw new Error('Packages are not installed');
  const child = spawn(tsx, ['lib/node/build/index.ts'], {
    cwd: copy,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: longest,
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}
