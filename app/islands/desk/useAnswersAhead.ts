import { useEffect } from 'react';
import { answersAhead } from '@/lib/desk/ahead';
import type { ChosenService } from '@/lib/desk/desk';
import type { PersonKind } from '@/lib/screening/household';
import type { Day } from '@/rules';

/** So long after a change its answers are on the screen, in ms, or the next key is already there. */
const REST = 100;

/**
 * Works out what may be asked next, while nobody waits: on a cheap phone the first look at another day, or at another kind of person, takes long.
 * A step at a time: whatever else the page has to do comes between two of them.
 * @param kinds who is at the desk: the same list as long as they are the same
 * @param law the first day of the period the answers are for
 */
export function useAnswersAhead(
  services: readonly ChosenService[],
  kinds: readonly PersonKind[],
  law: Day,
): void {
  useEffect(() => {
    const steps = answersAhead(services, kinds, law);
    const step = () => {
      if (!steps.next().done) next = window.setTimeout(step);
    };
    let next = window.setTimeout(step, REST);
    return () => window.clearTimeout(next);
  }, [services, kinds, law]);
}
