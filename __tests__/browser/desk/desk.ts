import type { Page } from '@playwright/test';

/** A person at the keyboard, who counts. */
export interface Hands {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly strokes: () => number;
}

/** Keys only, each counted; a letter with Shift is one stroke. */
export function handsOn(page: Page): Hands {
  let strokes = 0;
  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      strokes += 1;
      await page.keyboard.press(key);
    }
  }
  return { press, type: (text) => press(...text), strokes: () => strokes };
}

/** Opens the desk, ready for keys. */
export async function openDesk(page: Page, locale: 'en' | 'es' = 'en'): Promise<void> {
  await page.goto(`/${locale}/desk/`);
  await page.locator('#picker:not([disabled])').waitFor();
}

/** Two adults and two children, and the services typed: as a caseworker would. */
export async function fillDesk(page: Page, typed: readonly string[] = ['rent', 'food right']): Promise<void> {
  const hands = handsOn(page);
  await hands.type('aacc');
  await hands.press('s');
  for (const text of typed) {
    await page.keyboard.type(text);
    await hands.press('Enter');
  }
  await hands.press('Escape');
}

/** The cell that has the focus, as "row column"; what else has it, as its tag and id. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const { row, column } = at.dataset;
    return row ? `${row} ${column}` : `${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : ''}`;
  });

/** The cell of an answer: its text is the answer, and how many facts are open. */
export const answerAt = (page: Page, row: string, column: string) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
