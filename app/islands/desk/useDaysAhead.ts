import { useCallback, useEffect, useRef } from 'react';
import { daysAhead } from '@/lib/desk/ahead';
import type { Desk } from '@/lib/desk/desk';

/**
 * Works the answers out for days of other law while a day is being typed and nobody waits: on a cheap phone the first look at such a day takes long.
 * @returns begins it, for the desk as it is; it then runs to its end, in a moment after the other, unless the client goes
 */
export function useDaysAhead({ people, services }: Desk): () => void {
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return useCallback(() => {
    stop.current?.();
    stop.current = inSpareMoments(daysAhead({ people, services }));
  }, [people, services]);
}

/**
 * Takes the steps while the browser is idle. One that cannot say when it is takes a step at a time, and does what else it has to do between them.
 * @returns takes no more of them
 */
function inSpareMoments(steps: Iterator<unknown>): () => void {
  let next = 0;
  if (!window.requestIdleCallback) {
    const step = () => {
      if (!steps.next().done) next = window.setTimeout(step);
    };
    next = window.setTimeout(step);
    return () => window.clearTimeout(next);
  }
  const wait = () => {
    next = window.requestIdleCallback?.((moment) => {
      while (moment.timeRemaining() > 0) if (steps.next().done) return;
      wait();
    });
  };
  wait();
  return () => window.cancelIdleCallback(next);
}
