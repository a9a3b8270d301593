/** The day of the build. Empty in development and tests. */
export const madeOn = process.env.BUILD_DAY ?? '';

/** The day from which a page of this build may be out of date: the law changes, or a source must be read again. */
export const goodUntil = process.env.GOOD_UNTIL ?? '';

/**
 * Marks a page that may be out of date, so that its style sheet shows the notice in the page.
 * @param day today in UTC by the clock of the device, which is exact enough; this script is on every page and must be small
 */
export function watchAge(page: Document, day: string = new Date().toJSON().slice(0, 10)): void {
  const mark = () => {
    const until = page.querySelector<HTMLElement>('[data-good-until]')?.dataset.goodUntil;
    if (until && until <= day) page.documentElement.dataset.old = '';
  };
  mark();
  page.addEventListener('DOMContentLoaded', mark);
}
