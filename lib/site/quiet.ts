/**
 * The quiet timer: after 5 minutes without use it warns, and after 6 it calls `clear`, so that the next person at a shared computer finds no answers.
 * In the questionnaire and at the desk, `clear` does the same as the button *Clear* or *Next client* (`app/islands/QuietTimer.tsx`). On `/answers/` it
 * unticks the choices (`lib/site/forget.ts`).
 */
import { moment, passedSince } from '../clock';

/** The time without use until the warning, and from the warning until the page is cleared. */
const QUIET_MS = 5 * 60_000;
const WARNING_MS = 60_000;

/** Assistive technology may send only `click` and `input`, without a pointer or a key. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'click', 'input', 'scroll'];
const BACK_AGAIN = ['visibilitychange', 'pageshow', 'focus'];

export interface QuietWatch {
  /** Restarts the timer, because the person said that they are still there. */
  stay(): void;
  stop(): void;
}

/**
 * Starts the timer. It compares times instead of counting ticks, so a page that slept is cleared as soon as it wakes up. The key press that woke it
 * does not count as use if the time was already over.
 * @param warn gets the seconds that are left while the warning is due, then undefined
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
