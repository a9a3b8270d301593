import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../../lib/node/build/files';
import { run } from '../steps';

/** `npm run test:same-bytes`: builds twice, and expects every file that is served to be the same, byte for byte: then anybody can check our build. */
const root = path.resolve(import.meta.dirname, '../..');

const build = async (name: string): Promise<ReadonlyMap<string, string>> => {
  if (!(await run(root, name, ['tsx', 'lib/node/build/index.ts']))) throw new Error('The build failed');
  const files = await filesIn(path.join(root, 'out'), '');
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [
            file,
            createHash('sha256')
              .update(await readFile(file))
              .digest('hex'),
          ] as const,
      ),
    ),
  );
};

const [first, second] = [await build('first build'), await build('second build')];
const names = [...new Set([...first.keys(), ...second.keys()])];
const different = names.filter((name) => first.get(name) !== second.get(name));
for (const name of different.slice(0, 20)) console.log(`different: ${path.relative(root, name)}`);
console.log(`${names.length - different.length} files are the same, ${different.length} differ`);
process.exitCode = different.length === 0 ? 0 : 1;
