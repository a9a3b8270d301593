import { type QuietWatch, watchQuiet } from './quiet';

/**
 * Lets the questionnaire without scripts forget what was picked, where scripts do run: when the page is left, when it comes back from the
 * browser's cache, and when nobody has used it for some minutes. The page marks its choices with `data-forgets` and
 * its warning with `data-still-there`. On any other page this does nothing.
 */
export function watchForForgetting(page: Document): void {
  const warning = page.querySelector<HTMLElement>('[data-still-there]');
  if (!warning) return;
  let quiet: QuietWatch | undefined;
  /** The warning was there before the act that is looked at. */
  let warned = false;

  const forget = () => {
    for (const picked of page.querySelectorAll<HTMLInputElement>('[data-forgets] :checked'))
      picked.checked = false;
    quiet?.stop();
    quiet = undefined;
    warning.hidden = true;
    warned = false;
  };
  addEventListener('pagehide', forget);
  addEventListener('pageshow', forget);
  page.addEventListener('input', () => {
    quiet ??= watchQuiet((seconds) => {
      warning.hidden = seconds === undefined;
      setTimeout(() => {
        warned = !warning.hidden;
      });
    }, forget);
  });
  // Whoever goes on under the warning is there; an act that only made it show, after the device slept, says less.
  for (const sign of ['click', 'keydown'])
    page.addEventListener(sign, () => {
      if (warned) quiet?.stay();
    });
}
