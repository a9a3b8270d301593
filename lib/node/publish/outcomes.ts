/** What one authority can say once every fact is known, a letter each. */
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

export type OutcomeLetter = keyof typeof OUTCOME_LETTERS;
export type Outcome = (typeof OUTCOME_LETTERS)[OutcomeLetter];

/**
 * The outcome of a ruling.
 * @throws Error where a fact that matters is not known: then there is no one outcome
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
export function letterOf(outcome: Outcome): OutcomeLetter {
  const found = (Object.keys(OUTCOME_LETTERS) as OutcomeLetter[]).find(
    (letter) => OUTCOME_LETTERS[letter] === outcome,
  );
  if (!found) throw new Error(`No letter stands for "${outcome}"`);
  return found;
}
