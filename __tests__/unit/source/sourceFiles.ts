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

/** Every source file of the product and of its build. */
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
