import type { Decision } from './model';
import { answersOf, type Known } from './reading';
import type { Sheet } from './sheet';

/**
 * What is said, and to which answers: to all that agree on the facts that bear on it, so each is made once and shared. They are written out
 * only for who reads them. Frozen.
 */
export const answered = (
  { kind, verification, stillMatters, why, rulings, differences }: Sheet,
  known: Known,
): Decision =>
  Object.freeze({
    kind,
    ...(verification ? { verification } : stillMatters ? { next: stillMatters[0], stillMatters } : { why }),
    get answers() {
      return answersOf(known);
    },
    rulings,
    differences,
  }) as Decision;
