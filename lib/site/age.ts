import { today } from '../clock';

/**
 * Shows what a page says once it is old (`data-good-until`): nobody may have built the site since.
 * @param day for tests; the day by the clock of the device if left out
 */
export function showAge(page: Document, day = today()): void {
  for (const note of page.querySelectorAll<HTMLElement>('[data-good-until]'))
    note.hidden = day <= (note.dataset.goodUntil ?? '');
}
