import type { Page } from '@playwright/test';
import { pickPeople, type Said, submit, tick, walkToResults, walkToWho } from '../walk';
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
  /** Still the first step: nothing was sent, and the focus is where it was. */
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

/** Everything the questionnaire can show: each question, each error, each kind of result, the warning before it clears. */
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

/** The warning of a quiet page. Its clock must have been installed before the page was opened. */
export async function toQuietWarning(page: Page): Promise<void> {
  await toWho(page);
  await page.clock.fastForward(5 * 60_000 + 1000);
  await page.locator('dialog[open]').waitFor();
}
