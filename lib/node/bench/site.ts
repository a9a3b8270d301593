import type { Browser, Page } from '@playwright/test';
import { pickPeople, tick } from '@/__tests__/browser/walk';
import { audited, freshPage, timed, withSite } from './browser';
import { withEmptyApp } from './emptyApp';
import { median, printTable, shown } from './figures';

const runs = 5;
/** More runs than for loading, because a tap is short and other work on the machine changes its time more. */
const walks = 11;
const slownesses = [4, 6];
const screenings = 100;

/** Measures the built site on a slow phone, and in the same run an empty Next page that is built and served in the same way. */
export const site = (root: string): Promise<void> =>
  withSite(root, async (browser, address) => {
    console.log(`Chromium ${browser.version()}; medians of several runs (least–most)\n`);
    await withEmptyApp(root, async (empty) => {
      for (const slower of slownesses) await loads(empty, address, slower);
    });
    for (const slower of slownesses) await taps(browser, address, slower);
    await memory(browser, address);
  });

type Load = Awaited<ReturnType<typeof audited>>;

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip. */
const network = { requestLatencyMs: 150, downloadThroughputKbps: 1600, uploadThroughputKbps: 750 };

const timeOf = (audit: string) => (load: Load) => load.audits[audit]?.numericValue ?? 0;

/** The transferred bytes in kB, of one type of resource or of all. */
const kilobytes = (kind?: string) => (load: Load) => {
  const { details } = load.audits['network-requests'] ?? {};
  const items = details && 'items' in details ? (details.items as Record<string, unknown>[]) : [];
  const some = items.filter(({ resourceType }) => kind === undefined || resourceType === kind);
  return some.reduce((sum, { transferSize }) => sum + Number(transferSize), 0) / 1000;
};

const columns: readonly (readonly [head: string, of: (load: Load) => number, digits: number])[] = [
  ['HTML, kB', kilobytes('Document'), 1],
  ['CSS, kB', kilobytes('Stylesheet'), 1],
  ['scripts, kB', kilobytes('Script'), 1],
  ['all, kB', kilobytes(), 1],
  ['first paint, ms', timeOf('first-contentful-paint'), 0],
  ['largest paint, ms', timeOf('largest-contentful-paint'), 0],
  ['interactive, ms', timeOf('interactive'), 0],
  ['blocking, ms', timeOf('total-blocking-time'), 0],
  ['layout shift', timeOf('cumulative-layout-shift'), 3],
];

async function loads(empty: string, address: string, slower: number): Promise<void> {
  const pages: Readonly<Record<string, string>> = {
    'an empty Next page': empty,
    home: `${address}/en/`,
    'a service': `${address}/en/services/housing-assistance/`,
    questionnaire: `${address}/en/check/`,
  };
  const measured = new Map<string, Load[]>(Object.keys(pages).map((name) => [name, []]));
  // Alternates between the pages, so that other work on the machine slows all of them.
  for (let run = 0; run < runs; run++)
    for (const [name, page] of Object.entries(pages))
      measured.get(name)?.push(
        await audited(page, {
          onlyCategories: ['performance'],
          throttlingMethod: 'devtools',
          throttling: { ...network, cpuSlowdownMultiplier: slower },
        }),
      );
  const [base = []] = measured.values();
  const cell =
    (all: readonly Load[]) =>
    ([, of, digits]: (typeof columns)[number]) => {
      const ratio = median(all.map(of)) / median(base.map(of));
      const beside = all === base || !Number.isFinite(ratio) ? '' : ` = ${ratio.toFixed(2)} ×`;
      return `${shown(all.map(of), digits)}${beside}`;
    };
  printTable(
    `Loading, 1.6 Mbit/s, 150 ms, processor ${slower} times slower`,
    ['page', ...columns.map(([head]) => head)],
    [...measured].map(([name, all]) => [name, ...columns.map(cell(all))]),
  );
}

/**
 * Walks once from the first question to the results and times each tap: adults and children, three needs, one question.
 * @param reading the wait before each tap, in ms, because a person reads before answering
 */
async function walk(page: Page, reading: number): Promise<Map<string, number>> {
  const taps = new Map<string, number>();
  const tap = async (name: string, next: string) => {
    await page.waitForTimeout(reading);
    taps.set(name, await timed(page, 'click', () => page.locator('[data-next]').click()));
    await page.locator(next).waitFor();
  };
  await tick(page, ['food-today', 'rent', 'disaster']);
  await tap('needs to who', '[data-step="who"]');
  await pickPeople(page, 'adults-and-children');
  await tap('who to a question', '[data-reply="not-sure"]');
  await page.locator('[data-reply="not-sure"]').click();
  await tap('the last answer to results', '[data-step="results"]');
  return taps;
}

async function taps(browser: Browser, address: string, slower: number): Promise<void> {
  const measured = new Map<string, number[]>();
  for (let run = 0; run < walks; run++) {
    const { page, slowDown } = await freshPage(browser, address);
    await slowDown(slower);
    await page.goto('/en/check/');
    for (const [name, times] of await walk(page, 1500))
      measured.set(name, [...(measured.get(name) ?? []), times]);
    await page.close();
  }
  printTable(
    `From answer to answer, processor ${slower} times slower, medians of ${walks} walks`,
    ['from', 'painted, ms'],
    [...measured].map(([name, all]) => [name, shown(all, 1)]),
  );
}

/** Measures memory and DOM nodes before and after many screenings in one page. */
async function memory(browser: Browser, address: string): Promise<void> {
  const { page, wire } = await freshPage(browser, address);
  await page.goto('/en/check/');
  const inUse = async (when: string) => {
    await wire.send('HeapProfiler.collectGarbage');
    const { usedSize } = await wire.send('Runtime.getHeapUsage');
    const { nodes } = await wire.send('Memory.getDOMCounters');
    return [when, (usedSize / 1e6).toFixed(2), String(nodes)];
  };
  await page.locator('[data-next]:enabled').waitFor();
  const before = await inUse('first question');
  for (let screening = 0; screening < screenings; screening++) {
    await walk(page, 0);
    await page.locator('.actions button').last().click();
    await page.locator('[data-step="needs"]').waitFor();
  }
  const rows = [before, await inUse(`after ${screenings} screenings`)];
  printTable('Memory', ['when', 'in use, MB', 'nodes'], rows);
  await page.close();
}
