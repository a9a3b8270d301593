/**
 * Immigration status is not a fact and must never become one. The compiler keeps it out; here the compiler is kept honest.
 *
 * @jest-environment node
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
  cpSync(path.join(ROOT, 'rules'), path.join(folder, 'rules'), { recursive: true });
  mkdirSync(path.join(folder, 'test'));
  cpSync(
    path.join(ROOT, '__tests__/unit/rules/fixtures/noFactAboutStatus.ts'),
    path.join(folder, 'test/noFactAboutStatus.ts'),
  );
  const { compilerOptions } = JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8'));
  const { plugins, incremental, types, ...strict } = compilerOptions;
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, types: [] }, include: ['test'] }),
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What the compiler says of the rules with one text in the vocabulary replaced by another. */
function compilerOn(text: string, replacement: string): string {
  const model = path.join(folder, 'rules/model.ts');
  const source = readFileSync(model, 'utf8');
  expect(source).toContain(text);
  writeFileSync(model, source.replace(text, replacement));
  try {
    execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const FACTS = '  cityContract:';

it('the facts compile as they are', () => {
  expect(compilerOn(FACTS, FACTS)).toBe('');
});

it.each([
  ['immigrationStatus', 'immigrationStatus: ["any"],'],
  ['countryOfBirth', 'countryOfBirth: ["any"],'],
  ['hasPapers', 'hasPapers: ["yes", "no"],'],
  ['familyName', 'familyName: ["any"],'],
])('a fact called %s does not compile', (fact, line) => {
  expect(compilerOn(`${FACTS} ['yes', 'no'],`, `${line}\n${FACTS} ['yes', 'no'],`)).toContain(
    `mustNotBeThere: "${fact}"`,
  );
});

it('a value that tells a status does not compile', () => {
  const said = compilerOn("'under-18', '18-or-older'", "'under-18', '18-or-older', 'undocumented'");
  expect(said).toContain('mustNotBeThere: "undocumented"');
});

it('a fact of free text does not compile', () => {
  expect(compilerOn(`${FACTS} ['yes', 'no'],`, `${FACTS} [] as string[],`)).not.toBe('');
});
