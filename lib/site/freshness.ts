/** The day on which the site was made. The build puts it in place; empty while developing and in tests. */
export const madeOn = process.env.BUILD_DAY ?? '';

/** The day from which a page of this build may be out of date: the law changes, or a source is due to be read again. */
export const goodUntil = process.env.GOOD_UNTIL ?? '';

/**
 * Marks a page that may be out of date, so that its style sheet shows the notice that the build wrote into it.
 * @param day today; the clock of the device is enough, to within hours: this script is on every page, and small
 */
export function watchAge(page: Document, day: string = new Date().toJSON().slice(0, 10)): void {
  const mark = () => {
    const until = page.querySelector<HTMLElement>('[data-good-until]')?.dataset.goodUntil;
    if (until && until <= day) page.documentElement.dataset.old = '';
  };
  mark();
  page.addEventListener('DOMContentLoaded', mark);
}
