import { useCallback, useEffect, useRef } from 'react';
import { daysAhead } from '@/lib/desk/ahead';
import type { Desk } from '@/lib/desk/desk';

/**
 * Works the answers out for days of other law while a day is being typed and nobody waits: on a cheap phone the first look at such a day takes long.
 * A browser that cannot say when it is idle does without.
 * @returns begins it, for the desk as it is; it then runs to its end, in a moment after the other, unless the client goes
 */
export function useDaysAhead({ people, services }: Desk): () => void {
  const idle = useRef<number>(undefined);
  const stop = useCallback(() => {
    if (idle.current) window.cancelIdleCallback(idle.current);
  }, []);
  useEffect(() => stop, [stop]);
  return useCallback(() => {
    stop();
    const steps = daysAhead({ people, services });
    const wait = () => {
      idle.current = window.requestIdleCallback?.((moment) => {
        while (moment.timeRemaining() > 0) if (steps.next().done) return;
        wait();
      });
    };
    wait();
  }, [people, services, stop]);
}
