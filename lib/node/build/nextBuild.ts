import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { checkedBase } from './checkedBase';
import { suppliedEnvironment } from './directoryFile';
import { freshness } from './freshness';

/**
 * Runs `next build`, which writes the export to `out/`.
 * @param root folder of the project
 * @throws Error if Next fails, or naming `BASE_PATH` if it is not the path of a folder
 * @throws DirectoryFileError if the supplied directory cannot be used
 */
export async function nextBuild(root: string): Promise<void> {
  // Next and, later, the bundler of the islands read it from the environment.
  Object.assign(process.env, suppliedEnvironment(process.env, console.log), freshness(), {
    BASE_PATH: checkedBase(process.env.BASE_PATH),
  });
  await rm(path.join(root, 'out'), { recursive: true, force: true });
  runNext(root);
}

/**
 * Runs `next build` with the project's packages.
 * @param folder the folder to build
 * @throws Error if Next fails
 */
export function runNext(root: string, folder = root): void {
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: folder, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`next build ended with ${status}`);
}
