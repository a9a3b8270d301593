import type { Answers, Day, Decision, Norm, Source } from './model';
import { type Period, periodsOf } from './period';
import { knownOf } from './reading';

/** Answers a question of verification on a day. */
export type Decide = (answers: Answers, asOf: Day) => Decision;

/**
 * Makes the decide function of a body of norms. The product uses one (see index.ts); tests make others, with norms changed.
 * @throws NormsError, on the first answer, where the norms contradict each other
 */
export function deciderOf(norms: readonly Norm[], sources: Readonly<Record<string, Source>>): Decide {
  const periodOf = periodsOf(norms, sources);
  let lastDay: Day;
  let period: Period | undefined;
  return (answers, asOf) => {
    if (!period || asOf !== lastDay) {
      period = periodOf(asOf);
      lastDay = asOf;
    }
    return period(knownOf(answers));
  };
}
