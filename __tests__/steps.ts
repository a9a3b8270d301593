import { spawn } from 'node:child_process';
import path from 'node:path';

/** The number of passed and failed tests of a step, and the name and reason of each skipped test. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** The sum of several steps. */
export function total(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.flatMap(({ skipped }) => skipped),
  };
}

/** The last lines of a run: one for each skipped test, then `N passed, N failed`, and `, N skipped` if there are any. */
export function summary({ passed, failed, skipped }: Count): string {
  const last = `${passed} passed, ${failed} failed`;
  if (skipped.length === 0) return last;
  return [...skipped.map((test) => `skipped: ${test}`), `${last}, ${skipped.length} skipped`].join('\n');
}

/**
 * Runs a command of `node_modules/.bin` and passes its output through.
 * @returns whether it succeeded
 */
export async function run(
  root: string,
  name: string,
  command: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const [file = '', ...args] = command;
  const started = performance.now();
  console.log(`\n== ${name}`);
  const child = spawn(path.join(root, 'node_modules/.bin', file), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
  console.log(
    `== ${name}: ${ok ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return ok;
}
