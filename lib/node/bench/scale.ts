import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { copyOfProject } from '@/__tests__/projectCopy';
import { run } from '@/__tests__/steps';
import { messageFolders } from '@/lib/i18n/messageFiles';
import { FACTS } from '@/rules';
import { filesIn } from '../build/files';
import { printTable } from './figures';

/** Codes of made-up languages, in English words. None is the code of a real language of ours. */
const madeUp = 'qa qb qc qd qe qf qg qh qi qj'.split(' ');
const list = 'lib/i18n/languages.ts';

/** Measures how the build grows with languages, services and places, in a copy of the project. Each row is one build, which takes minutes. */
export async function scale(root: string): Promise<void> {
  const copy = await copyOfProject(root, '.next/scale');
  for (const folder of messageFolders)
    for (const code of madeUp)
      await cp(path.join(copy, folder, 'en.json'), path.join(copy, folder, `${code}.json`));
  await table('Languages', [2, 10, 20], async (count) => {
    await speak(root, copy, count);
    return measured(copy, `${count} languages`);
  });
  await speak(root, copy, 2);
  await table('Places of a directory, in two languages', [100, 1000, 5000], async (count) =>
    measured(copy, `${count} places`, { DIRECTORY_FILE: await directoryOf(copy, count) }),
  );
  await table('Services, in two languages', [FACTS.service.length, 200, 2000], async (count) => {
    await serve(root, copy, count);
    return measured(copy, `${count} services`);
  });
  await rm(copy, { recursive: true });
}

/** Builds once for each count and prints a row for each. */
async function table(
  title: string,
  counts: readonly number[],
  rowOf: (count: number) => Promise<string[]>,
): Promise<void> {
  const rows: string[][] = [];
  for (const count of counts) rows.push(await rowOf(count));
  const head = ['', 'build, s', 'pages', 'files written, MB', 'questionnaire, kB gzip', 's for each page'];
  printTable(title, head, rows);
}

/** Gives the copy `count` languages: first ours, then made-up ones. */
async function speak(root: string, copy: string, count: number): Promise<void> {
  const text = await readFile(path.join(root, list), 'utf8');
  const ours = text.match(/^ {2}\S+: \{ name:.*\n/gm) ?? [];
  const more = madeUp.map(
    (code) => `  ${code}: { name: 'Language ${code}', dir: 'ltr', formats: 'en-US', reviewed: false },\n`,
  );
  const lines = [...ours, ...more].slice(0, count).join('');
  await writeFile(path.join(copy, list), text.replace(ours.join(''), lines));
}

/** Gives the copy `count` services: ours, then made-up ones. Each is a copy of `other-assistance` with a copy of the need `other-help`. */
async function serve(root: string, copy: string, count: number): Promise<void> {
  const ids = Array.from({ length: count - FACTS.service.length }, (_, at) => `made-up-${at}`);
  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(path.join(root, file), 'utf8');
    await writeFile(path.join(copy, file), text.replace(from, to));
  };
  const after = (file: string, line: string, more: readonly string[]) =>
    change(file, line, line + more.join(''));
  // All made-up needs share one picture, because each page contains every picture.
  await change('app/parts/Pictogram.tsx', '{name}`', "{name.startsWith('made-up') ? 'other-help' : name}`");
  await after(
    'rules/model.ts',
    "  'other-assistance',\n",
    ids.map((id) => `  '${id}',\n`),
  );
  await after(
    'lib/cities/catalogue.ts',
    'export const NEED_ENTRIES = {\n',
    ids.map((id) => `  '${id}': need('other', { service: '${id}' }),\n`),
  );
  for (const folder of messageFolders)
    for (const code of ['en', 'es']) {
      const file = path.join(folder, `${code}.json`);
      const words: unknown = JSON.parse(await readFile(path.join(root, file), 'utf8'));
      await writeFile(path.join(copy, file), JSON.stringify(withWordsFor(ids, words)));
    }
}

/** Messages for made-up ids: the words of `other-assistance` for services, of `other-help` for needs. */
function withWordsFor(ids: readonly string[], words: unknown): unknown {
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([key, value]) => [key, withWordsFor(ids, value)] as const);
  const [, like] = entries.find(([key]) => key === 'other-assistance' || key === 'other-help') ?? [];
  return Object.fromEntries([...entries, ...(like === undefined ? [] : ids.map((id) => [id, like]))]);
}

/** A file with `count` places, each with its own service, in the form of a 211's export. */
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

/** Builds once and returns the row of the table. */
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
