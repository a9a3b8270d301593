import { useEffect } from 'react';
import { answersAhead } from '@/lib/desk/ahead';
import type { ChosenService } from '@/lib/desk/desk';
import type { PersonKind } from '@/lib/screening/household';
import type { Day } from '@/rules';

/** So long after a change, in ms: the next key of somebody who goes on typing is there before. */
const REST = 100;
/** So long at a time, in ms: whatever else the page has to do comes between two such spells, and waits for the end of one at most. */
const SPELL = 4;

/**
 * Works out what may be asked next, while nobody waits: on a cheap phone the first look at another day, or at another kind of person, takes long.
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
    const spell = () => {
      const end = performance.now() + SPELL;
      while (performance.now() < end) if (steps.next().done) return;
      next = window.setTimeout(spell);
    };
    let next = window.setTimeout(spell, REST);
    return () => window.clearTimeout(next);
  }, [services, kinds, law]);
}
