import type { Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales';

/** A keyboard that counts its key presses. */
export interface Hands {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly strokes: () => number;
}

/** Counts each key press; a letter with Shift counts once. */
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
export async function openDesk(page: Page, locale: Locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/desk/`);
  await page.locator('#picker:not([disabled])').waitFor();
}

/** Enters two adults, two children and some services, as a caseworker would. */
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

/** The focused cell as "row column"; any other element as its tag and id. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const { row, column } = at.dataset;
    return row ? `${row} ${column}` : `${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : ''}`;
  });

/** The cell of an answer. Its text is the verdict and the number of open facts. */
export const answerAt = (page: Page, row: string, column: string) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
