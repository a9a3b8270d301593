/** The browser's history of a page with steps. An entry holds how many steps lie before it, and nothing else of ours. */

export interface StepHistory {
  /**
   * Makes the history show that so many steps were taken. New steps add entries; after fewer it goes back, so that one Back leaves the page.
   * @param cleared whether what lies ahead must go as well, so that Forward leads nowhere
   */
  follow(depth: number, cleared: boolean): void;
  /** One step back, as the browser's own Back. */
  back(): void;
  stop(): void;
}

interface Entry {
  readonly depth: number;
  /** How many first entries lie below this one. Only a new entry drops those ahead of it, so each Clear adds a first entry. */
  readonly again: number;
}

function entryNow(): Entry {
  const { depth = 0, again = 0 } = (history.state ?? {}) as Partial<Entry>;
  return { depth, again };
}

/** Keeps the keys that others put there: without Next's own, in development, Back would reload the page. */
const push = ({ depth, again }: Entry): void =>
  history.pushState({ ...history.state, depth, ...(again > 0 ? { again } : {}) }, '');

/** A browser that has not gone to an entry for so long, in ms, will not go. */
const PATIENCE = 1000;

/**
 * Follows the history of this window. In a partner's frame the history belongs to the page around it: entries of ours would move that page, and
 * tell it how many steps were taken. There the steps are kept in memory alone.
 * @param go shows the step that an entry stands for
 */
export function stepHistory(go: (depth: number) => void): StepHistory {
  const framed = window.parent !== window;
  let wanted = { depth: 0, cleared: false };
  let { again } = entryNow();
  /** `history.go` is on its way: it takes effect later, and until then the history must not be changed. */
  let pending: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function align(): void {
    if (pending !== undefined || framed || stopped) return;
    const entry = entryNow();
    if (entry.depth > wanted.depth) {
      // Firefox forgets what is asked of the history while the page is still coming in.
      if (document.readyState !== 'complete') {
        window.addEventListener('load', () => setTimeout(align), { once: true });
        return;
      }
      pending = setTimeout(() => {
        pending = undefined;
        history.replaceState({ ...history.state, depth: wanted.depth }, '');
      }, PATIENCE);
      history.go(wanted.depth - entry.depth);
    } else if (wanted.cleared) {
      wanted = { ...wanted, cleared: false };
      again = entry.again + 1;
      push({ depth: 0, again });
    }
    for (let depth = entry.depth + 1; depth <= wanted.depth; depth++) push({ depth, again: entry.again });
  }

  function onPopState(): void {
    if (pending !== undefined) {
      clearTimeout(pending);
      pending = undefined;
      align();
      return;
    }
    const entry = entryNow();
    const isBelow = entry.depth === 0 && entry.again < again;
    again = entry.again;
    // Another first entry of ours: Back from the first step leaves the page.
    if (isBelow) history.go(-1 - entry.again);
    go(entry.depth);
  }
  if (!framed) window.addEventListener('popstate', onPopState);

  return {
    follow(depth, cleared) {
      wanted = { depth, cleared: cleared && entryNow().depth > 0 };
      align();
    },
    back() {
      if (framed) go(wanted.depth - 1);
      else history.back();
    },
    stop() {
      stopped = true;
      clearTimeout(pending);
      window.removeEventListener('popstate', onPopState);
    },
  };
}
