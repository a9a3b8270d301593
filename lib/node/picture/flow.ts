/** Draws the way from a tap to an answer: the imports of the questionnaire's script, by folder, as dependency-cruiser reads them. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The file that a tap enters first. */
const ENTRY = 'app/islands/check/entry.tsx';

/** What each part does, from the screen to the text of the policy. A part that is missing here stops `npm run picture`. */
const PARTS: Readonly<Record<string, string>> = {
  'app/islands/check': 'a tap comes in here: the screens of the questionnaire',
  'app/islands': 'what every interactive screen needs',
  'app/parts': 'draws an answer, the same on every page',
  'lib/questionnaire': 'which step follows; results in groups',
  'lib/search': 'finds a need by what somebody types',
  'lib/reading': 'norms by their id',
  'lib/answers': 'answerTo: verdict, reason, exceptions, other doors, steps',
  'lib/city': 'needs, programs and clauses of the city that is built, out of its pack (lib/cities)',
  'lib/directory': 'places and phones',
  'rules/index.ts': 'decide(facts, day)',
  'rules/decision.ts': 'a ruling of each authority; the City’s is the headline',
  'rules/questions.ts': 'which fact to ask next',
  'rules/trace.ts': 'what became of every norm',
  'rules/conflicts.ts': 'norms that contradict each other',
  'rules/input.ts': 'facts and days are checked',
  'rules/evaluate.ts': 'general rule, exceptions, exceptions to exceptions',
  'rules/city.ts': 'what the rules ask of a city',
  'rules/records.ts': 'programs by name, and who may learn what is written',
  'rules/cities': 'the City’s policy, norm by norm',
  'rules/law': 'the laws of Colorado and of the United States',
  'rules/model.ts': 'the facts, and what a norm is',
};

/** Left out of the picture, because every part imports them: languages, addresses, the clock. */
const BESIDE = /^(?:lib\/(?:i18n|site)\/|lib\/[^/]+\.ts$|app\/pages\/|island-catalogs|messages\/)/;

type Edge = readonly [from: string, to: string];

/** The part that a file belongs to; the file itself if `PARTS` does not describe it. */
const partOf = (file: string): string =>
  Object.keys(PARTS).find((name) => `${file.replace('lib/cities/', 'lib/city/')}/`.startsWith(`${name}/`)) ??
  file;

/**
 * The picture as Mermaid text.
 * @param root folder of the project
 * @throws Error naming parts that `PARTS` lacks, or parts of it that no longer exist
 */
export function flowPicture(root: string): string {
  const edges = edgesOf(root);
  const names = [...new Set(edges.flat())];
  const strange = names.filter((name) => PARTS[name] === undefined);
  const gone = Object.keys(PARTS).filter((name) => !names.includes(name));
  if (strange.length + gone.length > 0)
    throw new Error(`lib/node/picture/flow.ts does not describe ${strange} and describes ${gone}`);
  const id = (name: string) => name.replace(/\W+/g, '_');
  const subgraph = (top: string) => [
    `  subgraph ${top}`,
    ...Object.entries(PARTS)
      .filter(([name]) => name.startsWith(`${top}/`))
      .map(([name, does]) => `    ${id(name)}["<b>${name}</b><br/>${does}"]`),
    '  end',
  ];
  return [
    'flowchart TD',
    ...['app', 'lib', 'rules'].flatMap(subgraph),
    ...withoutShortcuts(edges).map(([from, to]) => `  ${id(from)} --> ${id(to)}`),
  ].join('\n');
}

/** The imports between parts, each pair once, among the files that the entry reaches. */
function edgesOf(root: string): readonly Edge[] {
  const json = execFileSync(
    path.join(root, 'node_modules/.bin/depcruise'),
    ['--config', '__tests__/imports/rules.cjs', '--output-type', 'json', ENTRY],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { modules } = JSON.parse(json) as {
    modules: { source: string; dependencies: { resolved: string }[] }[];
  };
  const pairs = modules
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [source, resolved]))
    .filter((files) => files.every((file) => /^(?:app|lib|rules)\//.test(file) && !BESIDE.test(file)))
    .map((files) => files.map(partOf).join(' '));
  return [...new Set(pairs)]
    .sort()
    .map((pair) => pair.split(' ') as unknown as Edge)
    .filter(([from, to]) => from !== to);
}

/** Leaves out each edge whose end is also reached by a longer path. Folders may import each other although files may not. */
function withoutShortcuts(edges: readonly Edge[]): readonly Edge[] {
  const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
    edges.some(
      ([one, other]) =>
        one === from && (other === to || (!seen.includes(other) && reaches(other, to, [...seen, from]))),
    );
  return edges.filter(
    ([from, to]) => !edges.some(([one, other]) => one === from && other !== to && reaches(other, to, [from])),
  );
}

/**
 * Replaces the picture in a text.
 * @throws Error if the text has no picture
 */
export function withPicture(text: string, picture: string): string {
  const place = /```mermaid\n.*?```/s;
  if (!place.test(text)) throw new Error('There is no picture in the text to take the place of');
  return text.replace(place, () => `\`\`\`mermaid\n${picture}\n\`\`\``);
}
