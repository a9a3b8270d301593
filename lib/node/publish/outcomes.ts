/** The outcomes of one authority if every fact that matters is known, with a letter for each. */
import type { Ruling, Why } from '@/rules';

/** The letters of `decisions.json`. */
export const OUTCOME_LETTERS = {
  R: 'required',
  N: 'not_required',
  X: 'no-duty',
  S: 'policy-silent',
  D: 'sources-disagree',
  O: 'another-duty',
  C: 'court',
} as const satisfies Record<string, 'required' | 'not_required' | 'no-duty' | Exclude<Why, 'before-policy'>>;

export type Outcome = (typeof OUTCOME_LETTERS)[keyof typeof OUTCOME_LETTERS];

/**
 * The outcome of a ruling.
 * @throws Error if a fact that matters is unknown, because then there are several outcomes
 */
export function outcomeOf(ruling: Ruling): Outcome {
  if (ruling.basis === 'no-duty') return 'no-duty';
  if (ruling.verification !== 'open') return ruling.verification;
  const { facts, why } = ruling;
  if (facts.length > 0 || why === undefined || why === 'before-policy')
    throw new Error(`${ruling.authority} is still open: ${facts.join(', ')}`);
  return why;
}

/** The letter that stands for an outcome. */
export const letterOf = (outcome: Outcome): string =>
  Object.entries(OUTCOME_LETTERS).find(([, stands]) => stands === outcome)?.[0] ?? '';
