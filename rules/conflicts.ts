/** Finds norms that contradict each other, on any day and for any service. */
import { edgesOf, NormsError, normsOn, outlookOf } from './evaluate';
import { AUTHORITIES, FACTS, type Norm } from './model';

/**
 * The contradictions among norms, each pair once.
 * @param norms no norm may defeat itself, directly or through others
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
