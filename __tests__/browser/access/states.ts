import type { Page } from '@playwright/test';
import { pickPeople, type Said, submit, tick, walkToResults, walkToWho } from '../walk';
import { unfold } from './fit';

/** One state of the questionnaire, and the path to it from the first question. */
export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** The key of the message that is the heading. */
  readonly heading: string;
  /** Whether an error is shown. */
  readonly error?: true;
  readonly results?: true;
  /** Whether it is still the first step: nothing was submitted, and the focus has not moved. */
  readonly first?: true;
}

const toWho = (page: Page) => walkToWho(page, ['rent']);

async function toQuestion(page: Page): Promise<void> {
  await walkToWho(page, ['disaster']);
  await pickPeople(page, 'adults');
  await submit(page);
  await page.locator('[data-step="question"]').waitFor();
}

const question: State = {
  name: 'the question after a disaster',
  heading: 'questions.disaster.title',
  reach: toQuestion,
};

const results = (name: string, said: Said) => ({
  name: `results: ${name}`,
  heading: 'results.title',
  results: true as const,
  reach: async (page: Page) => {
    await walkToResults(page, { people: 'adults-and-children', ...said });
    await unfold(page);
  },
});

/** Every state of the questionnaire: each question, each error, each kind of result, the warning of the quiet timer. */
export const states: readonly State[] = [
  { name: 'the needs', heading: 'check.needs.title', first: true, reach: async () => {} },
  { name: 'the needs, each group open', heading: 'check.needs.title', first: true, reach: unfold },
  {
    name: 'needs that were searched and picked',
    heading: 'check.needs.title',
    first: true,
    reach: async (page) => {
      await tick(page, ['rent', 'snap']);
      await page.locator('[data-search]').fill('bus');
    },
  },
  { name: 'no need picked', heading: 'check.needs.title', error: true, reach: submit },
  { name: 'who', heading: 'check.who.title', reach: toWho },
  {
    name: 'nobody picked',
    heading: 'check.who.title',
    error: true,
    reach: async (page) => {
      await toWho(page);
      await submit(page);
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
  results('not checked', { needs: ['food-today', 'vaccines'] }),
  results('adults may be asked, children are not', { needs: ['rent'] }),
  results('children alone', { needs: ['rent', 'doctor'], people: 'only-children' }),
  results('it depends', { needs: ['disaster'], replies: ['not-sure'] }),
  results('ask first', { needs: ['contagious-illness'] }),
  results("another's duty", { needs: ['contract-work'] }),
  results('programs', { needs: ['snap', 'community-health-center'] }),
];

/** Leads to the warning of the quiet timer. Install the clock before you open the page. */
export async function toQuietWarning(page: Page): Promise<void> {
  await toWho(page);
  await page.clock.fastForward(5 * 60_000 + 1000);
  await page.locator('dialog[open]').waitFor();
}
