/** What can be wrong with a draft of the rules. The words are `draft.problem.<why>`. */

export type DraftFault =
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'named-twice'
  | 'no-norms'
  | 'wrong-type'
  | 'missing'
  | 'unknown-field'
  | 'unknown-fact'
  | 'unknown-value'
  | 'not-a-day'
  | 'days-in-order'
  | 'says-why'
  | 'same-id'
  | 'unknown-norm'
  | 'other-authority'
  | 'other-days'
  | 'circle'
  | 'general-rule'
  | 'gap'
  | 'contradiction';

/** One fault, with its norm and line. */
export interface DraftProblem {
  readonly why: DraftFault;
  /** The first line is 1. */
  readonly line: number;
  /** The id of the norm, if it has one. */
  readonly norm?: string;
  /** The text at the fault: a field, a value, a day or another norm. Cut if it is long. */
  readonly at?: string;
}
