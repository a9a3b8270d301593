import { type QuietWatch, watchQuiet } from './quiet';

/** In ms: who acts sooner after the warning showed may not have seen it. The move of a mouse that wakes a device comes before its click. */
const SEEN_MS = 500;

/**
 * Lets the questionnaire without scripts forget what was picked, where scripts do run: when the page is left, when it comes back from the
 * browser's cache, and when nobody has used it for some minutes. The page marks its choices with `data-forgets` and
 * its warning with `data-still-there`. On any other page this does nothing.
 */
export function watchForForgetting(page: Document): void {
  let quiet: QuietWatch | undefined;
  /** The warning has been there long enough to be seen. */
  let warned = false;
  let settling: ReturnType<typeof setTimeout>;

  const warning = () => page.querySelector<HTMLElement>('[data-still-there]');
  const show = (due: boolean) => {
    const shown = warning();
    if (shown) shown.hidden = !due;
    clearTimeout(settling);
    if (!due) warned = false;
    else if (!warned)
      settling = setTimeout(() => {
        warned = true;
      }, SEEN_MS);
  };
  const forget = () => {
    for (const picked of page.querySelectorAll<HTMLInputElement>('[data-forgets] :checked'))
      picked.checked = false;
    quiet?.stop();
    quiet = undefined;
    show(false);
  };
  addEventListener('pagehide', forget);
  addEventListener('pageshow', (event) => {
    if (event.persisted) forget();
  });
  page.addEventListener('input', () => {
    if (warning()) quiet ??= watchQuiet((seconds) => show(seconds !== undefined), forget);
  });
  // Whoever goes on under the warning is there; an act that only made it show, after the device slept, says less.
  for (const sign of ['click', 'keydown'])
    page.addEventListener(sign, (event) => {
      if (warned || warning()?.contains(event.target as Node)) quiet?.stay();
    });
}
