import { type QuietWatch, watchQuiet } from './quiet';

/** In ms: a person who acts sooner after the warning appeared may not have seen it. A mouse move that wakes the device comes just before its click. */
const SEEN_MS = 500;

/**
 * Clears the choices on the page without scripts (`/answers/`) in a browser that runs scripts: when the page is left, when it returns from the
 * browser's cache, and when nobody has used it for six minutes. The page marks its choices with `data-forgets` and its warning with
 * `data-still-there`. On any other page this does nothing.
 */
export function watchForForgetting(page: Document): void {
  let quiet: QuietWatch | undefined;
  /** Whether the warning has been visible long enough to be seen. */
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
  // A click or key after the warning was visible means that the person is there. One that only woke the device does not.
  for (const sign of ['click', 'keydown'])
    page.addEventListener(sign, (event) => {
      if (warned || warning()?.contains(event.target as Node)) quiet?.stay();
    });
}
