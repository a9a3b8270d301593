import { spawn } from 'node:child_process';
import path from 'node:path';

/** How many tests of a step passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The sum of several steps. */
export function total(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/**
 * Runs a command of `node_modules/.bin`, its output passed through.
 * @returns whether it ended well
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
