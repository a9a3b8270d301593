import type { Browser, Page } from '@playwright/test';
import { openDesk } from '@/__tests__/browser/desk/desk';
import { freshPage, timed, withSite } from './browser';
import { printTable, shown } from './figures';

/** The desk is opened once for each visit. In each visit every change is made once for the first time and then this often again. */
const visits = 5;
const runs = 4;
/** The wait before each change, in ms. */
const pause = 200;

/** A large household, and eight services. */
const people = 'aaaccc';
const services = [
  ...['rent', 'food-today', 'doctor', 'medical-emergency'],
  ...['groceries', 'shelter-tonight', 'bills', 'cash'],
];

const cell = (row: string, column: string) => `[data-row="${row}"][data-column="${column}"]`;
const select =
  (at: string, ...values: readonly string[]) =>
  (page: Page, run: number) =>
    timed(page, 'input', () =>
      page.locator(`${at} select`).selectOption(values[run % values.length] as string),
    );
const day =
  (...days: readonly string[]) =>
  (page: Page, run: number) =>
    timed(page, 'input', () => page.locator('#as-of').fill(days[run % days.length] as string));

/** The changes. The values alternate, so that each run changes something. */
const changes: readonly (readonly [string, (page: Page, run: number) => Promise<number>])[] = [
  ['a fact of one service', select(cell('fact-dependsOnIncome', 'groceries'), 'no', 'yes')],
  ['who gives a service', select(cell('fact-provider', 'rent'), 'nonprofit-charity', 'city')],
  [
    'who a person is, one kind more at the desk',
    select(cell('person-1', 'side'), 'adult-for-child', 'adult'),
  ],
  ['the day, and with it the law behind', day('2017-05-16', '2022-07-01')],
  ['the day, and with it every answer', day('2017-05-15', '2022-07-01')],
  [
    'another answer, and its reasons beside the table',
    (page) => timed(page, 'focusin', () => page.locator(cell('person-2', 'rent')).focus()),
  ],
  // Last, because each run adds a person.
  [
    'one person more',
    (page) => timed(page, 'click', () => page.locator('.desk__people button').first().click()),
  ],
];

/** Measures the desk with six people and eight services: from a change until the answers are painted. */
export const desk = (root: string): Promise<void> =>
  withSite(root, async (browser, address) => {
    for (const slower of [4, 6]) await measure(browser, address, slower);
  });

async function measure(browser: Browser, address: string, slower: number): Promise<void> {
  const kept = new Map<string, number[]>();
  for (let visit = 0; visit < visits; visit++) {
    const page = await filledDesk(browser, address, slower);
    for (const [name, change] of changes)
      for (let run = 0; run <= runs; run++) {
        await page.locator(cell('person-1', 'rent')).focus();
        await page.waitForTimeout(pause);
        const row = run === 0 ? `${name}, for the first time` : name;
        kept.set(row, [...(kept.get(row) ?? []), await change(page, run)]);
      }
    await page.close();
  }
  printTable(
    `The desk, ${people.length} people and ${services.length} services, processor ${slower} times slower`,
    ['changed', 'painted, ms'],
    [...kept].map(([name, all]) => [name, shown(all, 1)]),
  );
}

/** Opens the desk, enters the household, and then slows the processor down. */
async function filledDesk(browser: Browser, address: string, slower: number): Promise<Page> {
  const { page, slowDown } = await freshPage(browser, address);
  await page.setViewportSize({ width: 1280, height: 900 });
  await openDesk(page);
  await page.keyboard.type(people);
  await page.locator('#picker').click();
  for (const service of services) await page.locator(`[data-found="${service}"]`).click();
  await page.keyboard.press('Escape');
  for (const facts of await page.locator('.desk__unfold').all()) await facts.click();
  const answers = people.length * services.length;
  await page
    .locator('td[data-verdict]')
    .nth(answers - 1)
    .waitFor();
  await slowDown(slower);
  return page;
}
