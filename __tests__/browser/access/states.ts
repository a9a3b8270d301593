import type { Page } from '@playwright/test';
import type { Reply } from '../../../lib/questionnaire/screening';
import { submit, tick, walkToCheck, walkToResults } from '../walk';
import { unfold } from './fit';

/** One thing the questionnaire can show, and the way there from its first question. */
export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** The key of the message that is the heading. */
  readonly heading: string;
  /** The person has just been told that something is missing. */
  readonly error?: true;
  readonly results?: true;
}

const family = { adults: '2', children: '1' };

async function toWho(page: Page): Promise<void> {
  await tick(page, ['rent']);
  await submit(page);
  await page.locator('#adults').waitFor();
}

async function countPeople(page: Page, adults: string, children: string): Promise<void> {
  await page.locator('#adults').fill(adults);
  await page.locator('#children').fill(children);
  await submit(page);
}

async function toQuestion(page: Page): Promise<void> {
  await tick(page, ['disaster']);
  await submit(page);
  await countPeople(page, '1', '');
  await page.locator('#reply-not-sure').waitFor();
}

const question: State = {
  name: 'the question after a disaster',
  heading: 'questions.disaster.title',
  reach: toQuestion,
};

const results = (name: string, needs: readonly string[], replies: readonly Reply[] = []) => ({
  name: `results: ${name}`,
  heading: 'results.title',
  results: true as const,
  reach: async (page: Page) => {
    await walkToResults(page, { needs, ...family, replies });
    await unfold(page);
  },
});

/** Everything the questionnaire can show: each question, each error, each kind of result, the warning before it clears. */
export const states: readonly State[] = [
  { name: 'the needs', heading: 'check.needs.title', reach: async () => {} },
  { name: 'no need picked', heading: 'check.needs.title', error: true, reach: submit },
  { name: 'who', heading: 'check.who.title', reach: toWho },
  {
    name: 'nobody counted',
    heading: 'check.who.title',
    error: true,
    reach: async (page) => {
      await toWho(page);
      await submit(page);
    },
  },
  {
    name: 'counts that are none',
    heading: 'check.who.title',
    error: true,
    reach: async (page) => {
      await toWho(page);
      await countPeople(page, 'x', '99');
    },
  },
  question,
  {
    ...question,
    name: 'no reply picked',
    error: true,
    reach: async (page) => {
      await toQuestion(page);
      await submit(page);
    },
  },
  {
    name: 'check your answers',
    heading: 'check.summary.title',
    reach: (page) => walkToCheck(page, { needs: ['rent', 'disaster'], ...family, replies: ['not-sure'] }),
  },
  {
    name: 'an answer being changed',
    heading: 'check.who.title',
    reach: async (page) => {
      await walkToCheck(page, { needs: ['rent'], ...family });
      await page.locator('.summary__change button').nth(1).click();
      await page.locator('#adults').waitFor();
    },
  },
  results('not checked', ['food-today', 'vaccines']),
  results('adults may be asked, children are not', ['rent']),
  results('it depends', ['disaster'], ['not-sure']),
  results('ask first', ['contagious-illness']),
  results("another's duty", ['contract-work']),
];

/** The warning of a quiet page. Its clock must have been installed before the page was opened. */
export async function toQuietWarning(page: Page): Promise<void> {
  await toWho(page);
  await page.clock.fastForward(5 * 60_000 + 1000);
  await page.locator('dialog[open]').waitFor();
}
