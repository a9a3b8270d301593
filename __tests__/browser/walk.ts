import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Subject } from '../../lib/city/subjects';
import type { People } from '../../lib/questionnaire/people';
import type { Reply } from '../../lib/questionnaire/screening';

/** The answers of a person in one screening. */
export interface Said {
  readonly needs: readonly Subject[];
  /** By default adults. */
  readonly people?: People;
  /** The reply to each question, in order. */
  readonly replies?: readonly Reply[];
}

/** The page, part of a page or frame with the questionnaire. */
type Place = Pick<Page | FrameLocator | Locator, 'locator'>;

/** Submits the form, and waits until the next screen is painted and in the browser's history. */
export async function submit(page: Page): Promise<void> {
  await page.locator('[data-next]').click();
  await nextFrame(page);
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(() => setTimeout(seen)))));

/** Opens the group of each need or program and picks it. */
export async function tick(place: Place, needs: readonly Subject[]): Promise<void> {
  // The script does not know what was ticked before it ran.
  await place.locator('[data-next]:not([disabled])').waitFor();
  for (const need of needs) {
    const tile = place.locator(`[data-need="${need}"]`);
    if (!(await tile.isVisible()))
      await place.locator(`details.group:has([data-need="${need}"]) > summary`).click();
    await tile.click();
  }
}

/** Picks one of the choices of who would get it. */
export const pickPeople = (place: Place, people: People): Promise<void> =>
  place.locator(`[data-people="${people}"]`).click();

/** Changes the language in the menu of the page. */
export async function changeLanguage(place: Place, code: string): Promise<void> {
  const link = place.locator(`.language-menu a[data-language="${code}"]`);
  if (!(await link.isVisible())) await place.locator('.language-menu summary').click();
  await link.click();
}

/** Walks from the first question to who would get it. */
export async function walkToWho(page: Page, needs: readonly Subject[]): Promise<void> {
  await tick(page, needs);
  await submit(page);
  await page.locator('[data-step="who"]').waitFor();
}

/** Walks from the first question to the results. */
export async function walkToResults(page: Page, { needs, people = 'adults', replies = [] }: Said) {
  await walkToWho(page, needs);
  await pickPeople(page, people);
  await submit(page);
  for (const reply of replies) {
    await page.locator(`[data-reply="${reply}"]`).click();
    await submit(page);
  }
  await page.locator('[data-step="results"]').waitFor();
  await nextFrame(page);
}

/** The verdicts of a card in the results, one for each group of people with the same answer. */
export const verdictsOf = (page: Page, subject: Subject): Promise<(string | null)[]> =>
  page
    .locator(`[data-card="${subject}"] .answer`)
    .evaluateAll((answers) => answers.map((answer) => answer.getAttribute('data-verdict')));

/** Adults and children, who need food, rent help and help after a disaster, and are not sure what kind it is. */
export const mixedHousehold: Said = {
  needs: ['food-today', 'rent', 'disaster'],
  people: 'adults-and-children',
  replies: ['not-sure'],
};
