/** Forbidden forms: words that would contradict the rules, and the names of the most common ones. */

/** A forbidden form. */
export interface Fault {
  readonly what: string;
  readonly pattern: RegExp;
  /** Allowed if the sentence also matches this. */
  readonly unless?: RegExp;
  /** Only messages under these keys. */
  readonly only?: RegExp;
  /** A sentence that would be caught. */
  readonly example: string;
}

export const BARE_CHECK = 'checks, without saying that it is the status';
export const BARE_PROOF = 'proof, without saying of what';
export const PERSON = 'a person is checked, where it is the status of a person';
export const QUESTIONED = 'may be asked, where it is proof that may be asked for';
export const BARE_STATUS = 'a status or condition, without saying that it is the immigration status';
export const EXAM = 'public charge is an exam, where it is something that is looked at';
export const WHETHER = '“does not check if” is also “does not find out whether”';
export const OUR_WORD = 'a word that is not ours';
export const NEWCOMERS = 'all who came from Cuba and Haiti, where the law names a class of them';

export const BAN_OR_CHANCE = '“may not” is a ban and a chance';
export const OF_THE_BODY = '检查 is of the body';
export const NAMES_STATUS = 'does not name the status';
export const NAMES_PROOF = 'does not name proof of status';

export const PUBLIC_CHARGE = /^publicCharge|public-charge/;
export const ACCOUNT = /utility-account|clauses\.CD-|places\.utilities/;
