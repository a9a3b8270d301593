import { useCallback, useEffect, useRef } from 'react';
import type { Round } from './round';

/** How many steps lie before the history entry that the browser is at. An entry holds this number and nothing else of ours. */
function entryDepth(): number {
  const { depth } = (history.state ?? {}) as { readonly depth?: number };
  return depth ?? 0;
}

/** In a partner's frame the history belongs to the page around it: entries of ours would move that page, and tell it how many steps were taken. */
const isFramed = (): boolean => window.parent !== window;

/**
 * Makes the browser's history follow a round: a new step adds an entry, a cleared or reloaded page goes back to the first entry,
 * so that one Back leaves the page. In a frame the history stays as it is.
 * @param go shows the visited step of a history entry
 * @returns goes back one step
 */
export function useHistory(round: Round, go: (depth: number) => void): () => void {
  const latest = useRef(round);
  /** `history.go` is on its way: it takes effect later, and until then the history must not be changed. */
  const pending = useRef(false);

  const follow = useCallback(() => {
    if (pending.current || isFramed()) return;
    const { depth } = latest.current;
    const entry = entryDepth();
    if (entry > depth) {
      pending.current = true;
      history.go(depth - entry);
    }
    // Keeps the keys that Next puts there in development: without them Back would reload the page.
    for (let next = entry + 1; next <= depth; next++)
      history.pushState({ ...history.state, depth: next }, '');
  }, []);

  useEffect(() => {
    latest.current = round;
    follow();
  }, [round, follow]);

  useEffect(() => {
    if (isFramed()) return;
    function onPopState(): void {
      if (pending.current) {
        pending.current = false;
        follow();
      } else go(entryDepth());
    }
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [go, follow]);

  return useCallback(() => {
    if (isFramed()) go(latest.current.depth - 1);
    else history.back();
  }, [go]);
}
