import { watchQuiet } from './quiet';

/**
 * Lets the questionnaire without scripts forget what was picked, where scripts do run: when the page is left, when it comes back from the
 * browser's cache, and when nobody has used it for some minutes. The page marks its choices with `data-forgets` and
 * its warning with `data-still-there`. On any other page this does nothing.
 */
export function watchForForgetting(page: Document): void {
  const forget = () => {
    for (const picked of page.querySelectorAll<HTMLInputElement>('[data-forgets] :checked'))
      picked.checked = false;
  };
  addEventListener('pagehide', forget);
  addEventListener('pageshow', (event) => {
    if (event.persisted) forget();
  });

  function watch(): void {
    const warning = page.querySelector<HTMLElement>('[data-still-there]');
    if (!warning) return;
    const quiet = watchQuiet((seconds) => {
      warning.hidden = seconds === undefined;
    }, forget);
    for (const sign of ['click', 'keydown']) page.addEventListener(sign, quiet.stay);
  }
  page.addEventListener('input', watch, { once: true });
}
