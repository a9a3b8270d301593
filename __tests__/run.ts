import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import { skippedBrowserTests, skippedUnitTests, type UnitReport } from './skipped';
import { type Count, run, summary, total } from './steps';

/**
 * `npm test`: lint, types, imports, unused code, unit tests, build, browser tests. Ends with `N passed, N failed`, and `, N skipped` if tests were
 * skipped; the lines above say which and why. A step that is not a test suite counts as one test. Any failure makes the exit code 1.
 */
const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'reports');
await rm(reports, { recursive: true, force: true });
await mkdir(reports);

const counts: Count[] = [];
counts.push(await asOne('lint', 'biome', 'check', '.'));
// These steps need one processor each, so they run in parallel.
counts.push(
  ...(await Promise.all([
    asOne('types', 'tsc', '--noEmit'),
    asOne('imports', 'depcruise', '--config', '__tests__/imports/rules.cjs', 'rules', 'lib', 'app'),
    asOne('unused code', 'knip'),
  ])),
);
counts.push(await unitTests());
const build = await asOne('build', 'tsx', 'lib/node/build/index.ts');
counts.push(build);
if (build.failed === 0) counts.push(await browserTests());

const sum = total(counts);
console.log(summary(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;

async function asOne(name: string, ...command: string[]): Promise<Count> {
  const ok = await run(root, name, command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

async function unitTests(): Promise<Count> {
  const file = path.join(reports, 'unit.json');
  const config = '__tests__/unit/jest.config.js';
  const ok = await run(root, 'unit tests', ['jest', '--config', config, '--json', `--outputFile=${file}`]);
  const report = await reportIn<UnitReport>(file);
  return counted(
    ok,
    report?.numPassedTests,
    (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
    report && skippedUnitTests(report),
  );
}

async function browserTests(): Promise<Count> {
  const file = path.join(reports, 'browser.json');
  const config = '__tests__/browser/playwright.config.ts';
  const ok = await run(root, 'browser tests', ['playwright', 'test', '--config', config], {
    BROWSER_REPORT: file,
  });
  const report = await reportIn<JSONReport>(file);
  return counted(
    ok,
    report?.stats.expected,
    (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0),
    report && skippedBrowserTests(report),
  );
}

/** A step that exits with an error counts as at least one failure, whatever its report says. */
function counted(ok: boolean, passed = 0, failed = 0, skipped: readonly string[] = []): Count {
  return { passed, failed: ok ? failed : Math.max(1, failed), skipped };
}

async function reportIn<Report>(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
