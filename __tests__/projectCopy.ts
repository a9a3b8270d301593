import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Copies the project with uncommitted changes and its packages.
 * @param root folder of the project
 * @param name name of the copy, a folder inside the project
 * @returns the folder of the copy
 */
export async function copyOfProject(root: string, name: string): Promise<string> {
  const copy = path.join(root, name);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of names.split('\n').filter(Boolean))
    await cp(path.join(root, file), path.join(copy, file)).catch(() => {});
  // Hard links are fast and take no space.
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(copy, 'node_modules')]);
  return copy;
}
