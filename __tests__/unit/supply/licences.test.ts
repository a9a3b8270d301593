import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const manifest = read('package.json') as Record<string, Record<string, string>>;
const locked = Object.entries(packages).filter(([name]) => name !== '');

/** Allowed licences. A package in the browser must have one of the first line. */
const FREE = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
const FOR_THE_BUILD = ['LGPL-3.0-or-later', 'MPL-2.0', 'CC-BY-4.0', 'CC0-1.0', 'Python-2.0'];

/** Packages with their own licence text, which a person has read. */
const READ_BY_A_PERSON: Readonly<Record<string, string>> = {
  'node_modules/@uswds/uswds':
    'public domain (CC0) for what the government wrote; parts under MIT, OFL and Apache-2.0',
  'node_modules/parse-cache-control': 'BSD-3-Clause in its LICENSE file; its manifest names it the old way',
};

const parts = (licence: string) => licence.replace(/[()]/g, '').split(/ AND | OR /);

describe('supply chain', () => {
  it('uses only packages whose licence allows it', () => {
    const allowed = (licence: string) => {
      const known = parts(licence).map((part) => [...FREE, ...FOR_THE_BUILD].includes(part));
      return licence.includes(' OR ') ? known.some(Boolean) : known.every(Boolean);
    };
    const refused = locked
      .filter(([name, { license = '' }]) =>
        READ_BY_A_PERSON[name] ? license !== '' && !license.startsWith('SEE LICENSE') : !allowed(license),
      )
      .map(([name, { license }]) => `${name}: ${license}`);
    expect(refused).toEqual([]);
  });

  it('pins every direct dependency exactly', () => {
    for (const kind of ['dependencies', 'devDependencies', 'overrides'])
      for (const [name, version] of Object.entries(manifest[kind] ?? {}))
        expect(`${name}@${version}`).toMatch(/@\d+\.\d+\.\d+$/);
  });

  it('locks every package to the bytes it had', () => {
    const loose = locked.filter(([, { link, integrity }]) => !link && !integrity).map(([name]) => name);
    expect(loose).toEqual([]);
  });

  it('gives every runtime dependency its reason in docs/dependencies.md', () => {
    const reasons = readFileSync(path.join(root, 'docs/dependencies.md'), 'utf8');
    const missing = Object.keys(manifest.dependencies ?? {}).filter(
      (name) => !reasons.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});
