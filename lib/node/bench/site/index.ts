import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumLaunch } from '@/__tests__/browser/chromium';
import { serve } from '@/lib/node/server/serve';
import { figure, printTable, shown } from '../figures';
import { buildEmptyApp, removeEmptyApp } from './emptyApp';
import { type Load, load } from './load';
import { memory, timedWalk } from './steps';

const runs = 5;
/** A tap takes so little that whatever else the machine does shows. */
const walksTimed = 11;
const slownesses = [4, 6];
const screenings = 100;

/** The built site on a slow phone, beside an empty Next page built and served the same way in the same run. */
export async function bench(root: string): Promise<void> {
  // Without our policy, under which an untouched Next page could not run its inline scripts.
  const empty = await serve(await buildEmptyApp(root), 0, { headers: () => ({}) });
  const { server, address } = await serve(path.join(root, 'out'), 0);
  const browser = await chromium.launch(await chromiumLaunch());
  console.log(`Chromium ${browser.version()}; medians of ${runs} runs (least–most)\n`);
  const pages = [
    ['an empty Next page', `${empty.address}/`],
    ['home', `${address}/en/`],
    ['a service', `${address}/en/services/housing-assistance/`],
    ['questionnaire', `${address}/en/check/`],
  ] as const;
  for (const slower of slownesses) await loads(browser, pages, slower);
  for (const slower of slownesses) await taps(browser, `${address}/en/check/`, slower);
  await memoryAfter(browser, `${address}/en/check/`);
  await browser.close();
  for (const each of [server, empty.server]) {
    each.close();
    each.closeAllConnections();
  }
  await removeEmptyApp(root);
}

type Pages = readonly (readonly [string, string])[];

async function loads(browser: Browser, pages: Pages, slower: number): Promise<void> {
  const measured = new Map<string, Load[]>(pages.map(([name]) => [name, []]));
  // In turn, so that whatever else the machine does meets all of them.
  for (let run = 0; run < runs; run++) {
    for (const [name, page] of pages) measured.get(name)?.push(await load(browser, page, slower));
  }
  const [base = []] = measured.values();
  const rows = [...measured].map(([name, all]) => [
    name,
    ...columns.map((column) => cell(column, all, base)),
  ]);
  const head = ['page', ...columns.map(({ head }) => head)];
  printTable(`Loading, 1.6 Mbit/s, 150 ms, processor ${slower} times slower`, head, rows);
}

interface Column {
  readonly head: string;
  readonly of: (load: Load) => number | undefined;
  readonly digits?: number;
  /** Whether to say how it stands to the empty page. */
  readonly ratio?: boolean;
}

const bytesOf = (kind: string) => (one: Load) => (one.bytes[kind] ?? 0) / 1000;
const all = ({ bytes }: Load) => Object.values(bytes).reduce((sum, one) => sum + one, 0) / 1000;

const columns: readonly Column[] = [
  { head: 'requests', of: ({ requests }) => requests },
  { head: 'HTML, kB', of: bytesOf('Document'), digits: 1 },
  { head: 'CSS, kB', of: bytesOf('Stylesheet'), digits: 1 },
  { head: 'scripts, kB', of: bytesOf('Script'), digits: 1, ratio: true },
  { head: 'all, kB', of: all, digits: 1, ratio: true },
  { head: 'first paint, ms', of: ({ firstPaint }) => firstPaint, ratio: true },
  { head: 'largest paint, ms', of: ({ largestPaint }) => largestPaint, ratio: true },
  { head: 'usable, ms', of: ({ usable }) => usable, ratio: true },
  { head: 'blocking, ms', of: ({ blocking }) => blocking },
  { head: 'layout shift', of: ({ shift }) => shift, digits: 3 },
];

function cell({ of, digits = 0, ratio }: Column, loads: readonly Load[], base: readonly Load[]): string {
  const valuesOf = (some: readonly Load[]) => some.flatMap((one) => of(one) ?? []);
  const values = valuesOf(loads);
  if (values.length === 0) return '';
  const text = shown(figure(values), digits);
  const beside = figure(valuesOf(base)).median;
  return ratio && loads !== base ? `${text} = ${(figure(values).median / beside).toFixed(2)} ×` : text;
}

async function taps(browser: Browser, address: string, slower: number): Promise<void> {
  const walks: Awaited<ReturnType<typeof timedWalk>>[] = [];
  for (let run = 0; run < walksTimed; run++) walks.push(await timedWalk(browser, address, slower));
  const rows = (walks[0] ?? []).map(({ name }, place) => {
    const each = walks.flatMap((walk) => walk[place] ?? []);
    const of = (part: 'work' | 'painted') => shown(figure(each.map((tap) => tap[part])), 1);
    return [name, of('work'), of('painted')];
  });
  const head = ['from', 'next screen in the page, ms', 'painted, ms'];
  printTable(
    `From answer to answer, processor ${slower} times slower, medians of ${walksTimed} runs`,
    head,
    rows,
  );
}

async function memoryAfter(browser: Browser, address: string): Promise<void> {
  const { before, after } = await memory(browser, address, screenings);
  const row = (name: string, { bytes, nodes }: typeof before) => [
    name,
    (bytes / 1e6).toFixed(2),
    String(nodes),
  ];
  printTable(
    'Memory',
    ['when', 'in use, MB', 'nodes'],
    [row('first question', before), row(`after ${screenings} screenings`, after)],
  );
}
