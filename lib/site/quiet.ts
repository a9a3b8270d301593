/** Notices that nobody has used a page for some minutes, so that the next person at a shared computer finds no answers. */
import { moment, passedSince } from '../clock';

/** After so long without a sign of life a warning is due; so long after that the page is cleared. */
const QUIET_MS = 5 * 60_000;
const WARNING_MS = 60_000;

/** `click` and `input` alone come from assistive technology, which moves no pointer and presses no key. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'click', 'input', 'scroll'];
const BACK_AGAIN = ['visibilitychange', 'pageshow', 'focus'];

export interface QuietWatch {
  /** Somebody said that they are still there. */
  stay(): void;
  stop(): void;
}

/**
 * Watches from now on. It measures time and does not count ticks: a page that was asleep is cleared as soon as it is awake, and
 * the key press that woke it does not count as a sign of life if the time was over before.
 * @param warn told the seconds that are left once the warning is due, and undefined when it no longer is
 * @param clear called when the time is over
 */
export function watchQuiet(warn: (seconds: number | undefined) => void, clear: () => void): QuietWatch {
  let last = moment();
  let timer: ReturnType<typeof setTimeout>;
  const listening = new AbortController();

  function look(): void {
    const quiet = passedSince(last);
    clearTimeout(timer);
    if (quiet >= QUIET_MS + WARNING_MS) {
      stay();
      clear();
    } else {
      warn(quiet < QUIET_MS ? undefined : Math.ceil((QUIET_MS + WARNING_MS - quiet) / 1000));
      timer = setTimeout(look, quiet < QUIET_MS ? QUIET_MS - quiet : 1000);
    }
  }
  function stay(): void {
    last = moment();
    look();
  }
  function alive(): void {
    if (passedSince(last) < QUIET_MS) last = moment();
    else look();
  }

  const how = { capture: true, passive: true, signal: listening.signal };
  for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, alive, how);
  for (const sign of BACK_AGAIN) window.addEventListener(sign, look, how);
  timer = setTimeout(look, QUIET_MS);
  return {
    stay,
    stop() {
      clearTimeout(timer);
      listening.abort();
    },
  };
}
