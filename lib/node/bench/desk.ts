import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '@/__tests__/browser/chromium';
import { serve } from '@/lib/node/server/serve';
import { figure, printTable, shown } from './figures';
import { slowPhone } from './site/phone';

/** Each opens the desk anew; on each every change is made so many times. */
const visits = 5;
const runs = 4;
const slownesses = [4, 6];
/** How long the desk rests before a change, in ms. */
const pause = 200;

/** A large household, and what is typed for eight services. */
const people = 'aaaccc';
const services = [
  'pay rent',
  'right now',
  'medicine',
  'medical emergency',
  'groceries',
  'short time',
  'bills',
  'cash',
];

const anotherAnswer = '[data-row="person-2"][data-column="rent"]';

/** What is changed with the household on the screen, in turn, so that each change is one. */
const changes = [
  {
    name: 'a fact of one service',
    field: '[data-row="fact-dependsOnIncome"][data-column="groceries"] select',
    values: ['no', 'yes'],
  },
  {
    name: 'who gives a service',
    field: '[data-row="fact-provider"][data-column="rent"] select',
    values: ['nonprofit-charity', 'city'],
  },
  {
    name: 'who a person is, one kind more at the desk',
    field: '[data-row="person-1"][data-column="side"] select',
    values: ['adult-for-child', 'adult'],
  },
  {
    name: 'the day, and with it the law behind',
    field: '#as-of',
    values: ['2017-05-16', '2022-07-01'],
  },
  { name: 'the day, and with it every answer', field: '#as-of', values: ['2017-05-15', '2022-07-01'] },
  {
    name: 'another answer, and its reasons beside the table',
    field: anotherAnswer,
    values: undefined,
  },
  // Last: the household grows with each.
  { name: 'one person more', field: '.desk__people button:first-child', values: undefined },
] as const;

/** The desk with six people and eight services: from a change to all answers in the page, and to the frame that shows them. */
export async function bench(root: string): Promise<void> {
  const { server, address } = await serve(path.join(root, 'out'), 0);
  const browser = await chromium.launch(await chromiumLaunch());
  for (const slower of slownesses) await measure(browser, `${address}/en/desk/`, slower);
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function measure(browser: Browser, address: string, slower: number): Promise<void> {
  const first = new Map<string, Times[]>();
  const again = new Map<string, Times[]>();
  for (let visit = 0; visit < visits; visit++) {
    await withDesk(browser, address, slower, async (page) => {
      for (const change of changes)
        for (let run = 0; run <= runs; run++) {
          const kept = run === 0 ? first : again;
          kept.set(change.name, [...(kept.get(change.name) ?? []), await changeOf(page, change, run)]);
        }
    });
  }
  const rows = changes.flatMap(({ name }) => [
    [name, ...figuresOf(again.get(name))],
    ['– for the first time', ...figuresOf(first.get(name))],
  ]);
  printTable(
    `The desk, ${people.length} people and ${services.length} services, processor ${slower} times slower`,
    ['changed', 'answers in the page, ms', 'painted, ms'],
    rows,
  );
}

/** Opens the desk with the household on it, on a phone that is slow from then on. */
async function withDesk(
  browser: Browser,
  address: string,
  slower: number,
  use: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page, wire, close } = await slowPhone(browser, 1);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await page.locator('#picker:not([disabled])').waitFor();
  await page.keyboard.type(`${people}s`);
  for (const service of services) {
    await page.keyboard.type(service);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  for (const facts of await page.locator('.desk__unfold').all()) await facts.click();
  await page
    .locator('.desk__cell--answer')
    .nth(people.length * services.length - 1)
    .waitFor();
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await use(page);
  await close();
}

/** Changes a field as somebody does who reads an answer, goes there, and types. */
async function changeOf(
  page: Page,
  { field, values }: (typeof changes)[number],
  run: number,
): Promise<Times> {
  await page.locator('.desk__cell--answer').first().focus();
  if (field !== anotherAnswer) await page.locator(field).focus();
  await page.waitForTimeout(pause);
  return page.evaluate(changed, [field, values?.[run % 2], run === 0] as const);
}

const figuresOf = (times: readonly Times[] = []): string[] =>
  (['work', 'painted'] as const).map((part) => shown(figure(times.map((one) => one[part])), 1));

/** In milliseconds from the change. */
interface Times {
  readonly work: number;
  readonly painted: number;
}

/**
 * Runs in the page: changes a field as a person does, and waits for the frame that shows the answers. They are in the page when the event has
 * been told to all who listen; what watched for them would have to be told of hundreds of changes, at the phone's cost. Whether they are
 * there is looked at where no time counts.
 */
async function changed([selector, value, looksAt]: readonly [
  string,
  string | undefined,
  boolean,
]): Promise<Times> {
  const field = document.querySelector<HTMLElement>(selector);
  const table = document.querySelector('.desk__table');
  if (!field || !table) throw new Error(`The desk has no ${selector}`);
  const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  const before = looksAt && table.innerHTML;
  const start = performance.now();
  if (value === undefined) {
    if (field instanceof HTMLButtonElement) field.click();
    else field.focus();
  } else {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  }
  // What a press changes comes when the press has been told, and before anything else.
  await Promise.resolve();
  const work = performance.now() - start;
  if (looksAt && table.innerHTML === before)
    throw new Error(`${selector} as ${value ?? 'pressed'} changed no answer`);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // The first thing after the frame, whatever else waits for it.
      scheduler.postTask(() => resolve({ work, painted: performance.now() - start }), {
        priority: 'user-blocking',
      });
    });
  });
}
