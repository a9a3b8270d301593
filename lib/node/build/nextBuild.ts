import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { checkedBase } from './checkedBase';
import { suppliedEnvironment } from './directoryFile';
import { freshness } from './freshness';

/**
 * Runs `next build`, which writes the export to `out/`.
 * @param root folder of the project
 * @throws Error when Next does not end well
 * @throws Error naming `BASE_PATH` where it is no folder of a domain
 * @throws DirectoryFileError when the directory of places that somebody builds with cannot be used
 */
export async function nextBuild(root: string): Promise<void> {
  // Next reads it from here, and so does the bundler of the islands afterwards.
  Object.assign(process.env, suppliedEnvironment(process.env, console.log), freshness(), {
    BASE_PATH: checkedBase(process.env.BASE_PATH),
  });
  await rm(path.join(root, 'out'), { recursive: true, force: true });
  runNext(root);
}

/**
 * Runs `next build` with the packages of the project.
 * @param folder what it builds
 * @throws Error when it does not end well
 */
export function runNext(root: string, folder = root): void {
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: folder, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`next build ended with ${status}`);
}
