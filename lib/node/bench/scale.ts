import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { copyOfProject } from '@/__tests__/projectCopy';
import { run } from '@/__tests__/steps';
import { messageFolders } from '@/lib/i18n/messageFiles';
import { filesIn } from '../build/files';
import { printTable } from './figures';

/** Codes of languages to make up: they carry English words, and none is the code of a language that we have. */
const madeUp = 'qa qb qc qd qe qf qg qh qi qj'.split(' ');
const list = 'lib/i18n/languages.ts';

/** How the build grows, in a copy of the project: with made-up languages, and with the places of a directory. One build each: they take minutes. */
export async function scale(root: string): Promise<void> {
  const copy = await copyOfProject(root, '.next/scale');
  for (const folder of messageFolders)
    for (const code of madeUp)
      await cp(path.join(copy, folder, 'en.json'), path.join(copy, folder, `${code}.json`));
  const languages: string[][] = [];
  for (const count of [2, 10, 20]) {
    await speak(root, copy, count);
    languages.push(await measured(copy, `${count} languages`));
  }
  await speak(root, copy, 2);
  const places: string[][] = [];
  for (const count of [100, 1000, 5000])
    places.push(await measured(copy, `${count} places`, { DIRECTORY_FILE: await directoryOf(copy, count) }));
  const head = ['', 'build, s', 'pages', 'files written, MB', 'questionnaire, kB gzip', 's for each page'];
  printTable('Languages', head, languages);
  printTable('Places of a directory, in two languages', head, places);
  await rm(copy, { recursive: true });
}

/** Makes the copy speak so many languages: the first of ours, then made-up ones. */
async function speak(root: string, copy: string, count: number): Promise<void> {
  const text = await readFile(path.join(root, list), 'utf8');
  const ours = text.match(/^ {2}\S+: \{ name:.*\n/gm) ?? [];
  const more = madeUp.map(
    (code) => `  ${code}: { name: 'Language ${code}', dir: 'ltr', formats: 'en-US', reviewed: false },\n`,
  );
  const lines = [...ours, ...more].slice(0, count).join('');
  await writeFile(path.join(copy, list), text.replace(ours.join(''), lines));
}

/** A directory of so many places, each with a service of its own, as an export of a 211 writes them. */
async function directoryOf(copy: string, count: number): Promise<string> {
  const file = path.join(copy, 'places.json');
  const contents = Array.from({ length: count }, (_, at) => ({
    id: `service-${at}`,
    name: `Groceries ${at}`,
    description: 'Food to take home, twice a month.',
    organization: { id: `agency-${at}`, name: `Agency ${at}` },
    phones: [{ number: '(303) 555-0100' }],
    attributes: [{ taxonomy_term: { code: 'BD-1800.2000', name: 'Food Pantries', taxonomy: '211HSIS' } }],
  }));
  await writeFile(file, JSON.stringify({ contents }));
  return file;
}

/** One build, as a row of the table. */
async function measured(copy: string, name: string, env: Record<string, string> = {}): Promise<string[]> {
  const started = performance.now();
  if (!(await run(copy, name, ['tsx', 'lib/node/build/index.ts'], env))) return [name, 'did not end well'];
  const seconds = (performance.now() - started) / 1000;
  const out = path.join(copy, 'out');
  const files = await filesIn(out, '');
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const loaded = files.filter((file) => /assets.check-\w+\.js$|en.check.index\.html$/.test(file));
  const download = await Promise.all(loaded.map(async (file) => gzipSync(await readFile(file)).length));
  const sum = (all: readonly number[], unit: number) => all.reduce((one, other) => one + other, 0) / unit;
  return [
    name,
    seconds.toFixed(0),
    String(pages),
    sum(sizes, 1e6).toFixed(1),
    sum(download, 1e3).toFixed(1),
    (seconds / pages).toFixed(2),
  ];
}
