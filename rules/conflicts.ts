/** Whether a body of norms can answer at all: on each day, for each kind of service, whatever else is true. */
import { edgesOf, NormsError, normsOn, outlookOf } from './evaluate';
import { AUTHORITIES, FACTS, type Norm } from './model';

/**
 * Where norms contradict each other, each pair of them once.
 * @param norms a body in which no norm defeats itself, over others or at once
 */
export function conflictsIn(norms: readonly Norm[]): readonly NormsError[] {
  const found = new Map<string, NormsError>();
  for (const authority of AUTHORITIES) {
    const own = norms.filter((norm) => norm.authority === authority);
    for (const day of new Set(edgesOf(own))) {
      for (const service of FACTS.service) {
        const error = errorOf(() => outlookOf(normsOn(own, day), { service }));
        if (error && !found.has(error.norms.join())) found.set(error.norms.join(), error);
      }
    }
  }
  return [...found.values()];
}

function errorOf(evaluate: () => unknown): NormsError | undefined {
  try {
    evaluate();
  } catch (error) {
    if (error instanceof NormsError) return error;
    throw error;
  }
  return undefined;
}
