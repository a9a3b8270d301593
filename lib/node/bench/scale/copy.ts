import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageFolders } from '@/lib/i18n/messageFiles';
import { cityFiles } from '../../city/chosen.js';

/** What a build needs, from the root of the project. */
const parts = [
  'app',
  'docs',
  'lib',
  'messages',
  'rules',
  'public',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Codes of languages to make up: they carry English words, and none is the code of a language that we have. */
const codes = 'qa qb qc qd qe qf qg qh qi qj qk ql qm qn qo qp qq qr qs qt'.split(' ');

/**
 * A copy of the project inside `.next/`, with its own hard-linked packages.
 * @returns its folder
 */
export async function copyOfProject(root: string): Promise<string> {
  const copy = copyFolder(root);
  await removeCopy(root);
  await mkdir(copy, { recursive: true });
  for (const part of parts) {
    await cp(path.join(root, part), path.join(copy, part), { recursive: true }).catch((error) => {
      if (part !== 'public') throw error;
    });
  }
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(copy, 'node_modules')]);
  return copy;
}

/** Takes the copy away again. */
export const removeCopy = (root: string): Promise<void> =>
  rm(copyFolder(root), { recursive: true, force: true });

const copyFolder = (root: string): string => path.join(root, '.next/scale');

/** Makes the copy speak so many languages: the first of ours, then made-up ones. */
export async function withLanguages(root: string, copy: string, count: number): Promise<void> {
  const locales = await readFile(path.join(root, 'lib/i18n/languages.ts'), 'utf8');
  const ours = [...locales.matchAll(/^ {2}'?([a-z-]+)'?: \{ name:.*\n/gm)];
  const left = ours.slice(count);
  const more = codes.slice(0, Math.max(0, count - ours.length));
  const lines = more.map(
    (code) => `  ${code}: { name: 'Language ${code}', dir: 'ltr', formats: 'en-US', reviewed: false },\n`,
  );
  await edit(
    path.join(copy, 'lib/i18n/languages.ts'),
    left.reduce((text, [line]) => text.replace(line, ''), locales),
    /^(?=\} as const satisfies Record)/m,
    lines.join(''),
  );
  const messages = path.join(copy, 'messages');
  await rm(messages, { recursive: true });
  await cp(path.join(root, 'messages'), messages, { recursive: true });
  for (const folder of messageFolders.map((name) => path.join(copy, name))) {
    for (const [, code] of left) await rm(path.join(folder, `${code}.json`));
    for (const code of more) await cp(path.join(folder, 'en.json'), path.join(folder, `${code}.json`));
  }
}

/** Gives the copy so many services, ours among them; what is made up has the rule and the words of recreation. */
export async function withServices(root: string, copy: string, count: number, ours: number): Promise<void> {
  const names = Array.from({ length: Math.max(0, count - ours) }, (_, index) => `made-up-${index + 1}`);
  const list = names.map((name) => `, '${name}'`).join('');
  const model = await readFile(path.join(root, 'rules/model.ts'), 'utf8');
  await edit(path.join(copy, 'rules/model.ts'), model, /(?<='recreation')(?=,)/, list);
  const norms = path.join(path.relative(root, path.dirname(cityFiles['@city/rules'] ?? '')), 'norms.ts');
  const city = await readFile(path.join(root, norms), 'utf8');
  await edit(path.join(copy, norms), city, /(?<=service: \['recreation')(?=\])/, list);
  for (const file of messageFolders.flatMap((folder) => [`${folder}/en.json`, `${folder}/es.json`])) {
    const messages = JSON.parse(await readFile(path.join(root, file), 'utf8')) as {
      services: Record<string, unknown>;
    };
    for (const name of names) messages.services[name] = messages.services.recreation;
    await writeFile(path.join(copy, file), JSON.stringify(messages));
  }
}

/**
 * A directory of so many places, each with a service of its own, as an export of a 211 writes them.
 * @returns what the build must be told to take it
 */
export async function directoryOf(copy: string, count: number): Promise<Readonly<Record<string, string>>> {
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
  return { DIRECTORY_FILE: file };
}

async function edit(file: string, text: string, where: RegExp, what: string): Promise<void> {
  if (!where.test(text)) throw new Error(`${path.basename(file)} is not written as the bench expects`);
  await writeFile(
    file,
    text.replace(where, () => what),
  );
}
