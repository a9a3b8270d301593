/** @jest-environment node */
/** Links and paths in the documents exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const documents = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Links to files of the repository. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);

/** Paths of files and folders in the text. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:app|lib|rules|messages|docs|__tests__|\.github|\.ci)\/[\w./[\]()-]*)`/g)].map(
    ([, named = '']) => named,
  );

/** Tests, named by the end of their path. */
const testsIn = (text: string) =>
  [...text.matchAll(/`([\w/-]+\.test\.tsx?)`/g)].map(([, named = '']) => named);

const tests = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).map(
  (name) => `/__tests__/${name}`,
);

test.each(documents)('%s names only files that exist', (document) => {
  const text = readFileSync(document, 'utf8');
  const missing = [
    ...linksIn(text).filter((target) => !existsSync(path.join(path.dirname(document), target))),
    ...pathsIn(text).filter((named) => !existsSync(named) && !existsSync(`__tests__/unit/${named}`)),
    ...testsIn(text).filter((named) => !tests.some((file) => file.endsWith(`/${named}`))),
  ];
  expect(missing).toEqual([]);
});
