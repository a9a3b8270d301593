import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';

/** The part of jest's report (`--json`) about skipped tests. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

/** Every skipped unit test by its name, which ends with the reason. */
export function skippedUnitTests(report: UnitReport): readonly string[] {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(': '));
}

/** Every skipped browser test by its file, its name, and the reason in its annotation. */
export function skippedBrowserTests({ suites }: Pick<JSONReport, 'suites'>): readonly string[] {
  return suites.flatMap((suite) => skippedIn(suite, []));
}

function skippedIn({ title, specs, suites = [] }: JSONReportSuite, above: readonly string[]): string[] {
  const names = [...above, title];
  return [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'skipped')
        .map(({ annotations }) => {
          const reasons = annotations.flatMap(({ description }) => description ?? []);
          return [...names, spec.title, reasons.join(', ') || 'no reason is given'].join(': ');
        }),
    ),
    ...suites.flatMap((suite) => skippedIn(suite, names)),
  ];
}
