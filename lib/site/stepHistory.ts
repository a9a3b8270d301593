/** The browser's history of a page with steps. Our part of an entry is only the number of steps before it. */

export interface StepHistory {
  /**
   * Sets the number of steps taken. More steps add entries; fewer steps go back.
   * @param cleared whether to remove the entries ahead as well, so that Forward leads nowhere
   */
  follow(depth: number, cleared: boolean): void;
  /** Goes back one step, as the browser's Back does. */
  back(): void;
  stop(): void;
}

interface Entry {
  readonly depth: number;
  /** The number of first entries below this one. Only a new entry removes the entries ahead of it, so each Clear adds a first entry. */
  readonly again: number;
}

function entryNow(): Entry {
  const { depth = 0, again = 0 } = (history.state ?? {}) as Partial<Entry>;
  return { depth, again };
}

/** Keeps the keys of others in the state: without Next's keys, in development, Back would reload the page. */
const push = ({ depth, again }: Entry): void =>
  history.pushState({ ...history.state, depth, ...(again > 0 ? { again } : {}) }, '');

/** In ms: if `history.go` has had no effect for this long, it will have none. */
const PATIENCE = 1000;

/**
 * Keeps the history of this window in step. In a partner's frame the steps are in memory only, because the frame shares its history with the page
 * around it: our entries would move that page and reveal the number of steps.
 * @param go shows the step of an entry
 */
export function stepHistory(go: (depth: number) => void): StepHistory {
  const framed = window.parent !== window;
  let wanted = { depth: 0, cleared: false };
  let { again } = entryNow();
  /** Set while a call of `history.go` is pending. Until it takes effect, the history must not change. */
  let pending: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function align(): void {
    if (pending !== undefined || framed || stopped) return;
    const entry = entryNow();
    if (entry.depth > wanted.depth) {
      // Firefox ignores history calls while the page is still loading.
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
    // Below is another first entry: Back from the first step must leave the page.
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
