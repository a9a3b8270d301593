import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const folders = ['rules', 'lib', 'app'];

/** One of our own source files. */
export interface SourceFile {
  /** Path from the root of the project. */
  readonly name: string;
  readonly text: string;
}

/** Every source file that ships or makes what ships. */
export function sourceFiles(): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|scss)$/.test(name))
      .map((name) => {
        const file = path.join(folder, name);
        return { name: file, text: readFileSync(path.join(root, file), 'utf8') };
      }),
  );
}

/** One import, from a file to what it names: a path from the root of the project, or a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const statement = /(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"\n]+)['"]/g;

/** Every import among the files, types included; ours resolve to a file. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  const names = new Set(files.map(({ name }) => name));
  return files.flatMap(({ name, text }) =>
    [...text.matchAll(statement)].map(([, target = '']) => ({
      from: name,
      to: resolved(name, target, names),
    })),
  );
}

function resolved(from: string, target: string, names: ReadonlySet<string>): string {
  const own = target.startsWith('.')
    ? path.join(path.dirname(from), target)
    : target.startsWith('@/')
      ? target.slice(2)
      : undefined;
  if (own === undefined) return target;
  const candidates = [own, `${own}.ts`, `${own}.tsx`, `${own}/index.ts`, `${own}/index.tsx`, `${own}.d.ts`];
  return candidates.find((candidate) => names.has(candidate)) ?? own;
}
