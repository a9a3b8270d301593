/** @jest-environment node */
import { skippedBrowserTests, skippedUnitTests } from '../../skipped';
import { summary, total } from '../../steps';

const step = (passed: number, failed: number, skipped: readonly string[] = []) => ({
  passed,
  failed,
  skipped,
});

describe('the last lines of `npm test`', () => {
  it('are one, of two numbers, where nothing was skipped', () => {
    expect(summary(total([step(1, 0), step(3, 2)]))).toBe('4 passed, 2 failed');
  });

  it('say before it what was skipped, and count it', () => {
    expect(summary(total([step(1, 0, ['a: needs b']), step(3, 0, ['c: needs d'])]))).toBe(
      'skipped: a: needs b\nskipped: c: needs d\n4 passed, 0 failed, 2 skipped',
    );
  });
});

describe('what was skipped', () => {
  it('is read from the report of jest: every test that neither passed nor failed', () => {
    const test = (status: string, title: string) => ({ status, title, ancestorTitles: ['schemas'] });
    const assertionResults = [
      test('passed', 'a'),
      test('failed', 'b'),
      test('pending', 'needs c'),
      test('todo', 'd'),
    ];
    const numbers = { numPassedTests: 1, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
    expect(skippedUnitTests({ ...numbers, testResults: [{ assertionResults }] })).toEqual([
      'schemas: needs c',
      'schemas: d',
    ]);
  });

  it('is read from the report of Playwright, with the reason in the annotation', () => {
    const spec = (title: string, status: string, description?: string) => ({
      title,
      tests: [{ status, annotations: [{ type: 'skip', description }] }],
    });
    const suites = [
      {
        title: 'leave.test.ts',
        specs: [spec('a', 'expected'), spec('b', 'skipped', 'needs a printer')],
        suites: [{ title: 'inside', specs: [spec('c', 'skipped')] }],
      },
    ] as unknown as Parameters<typeof skippedBrowserTests>[0]['suites'];
    expect(skippedBrowserTests({ suites })).toEqual([
      'leave.test.ts: b: needs a printer',
      'leave.test.ts: inside: c: no reason is given',
    ]);
  });
});
