/** Whose status is looked at for help of the City or of a place like it. For a program this is a fact of its own record. */
import type { Decision, Facts, OfWhom } from '@/rules';
import type { Verdict } from './verdict';

/** What else may look at somebody whom the City does not check. */
export interface Otherwise {
  /** Federal law asks for no check only because a charity gives the help: its grant or contract may. */
  readonly onlyCharity: boolean;
  /** Somebody who asks for help to pay fills in a form that asks about status. */
  readonly formAsks: boolean;
}

/**
 * Whose status. The City's rule looks at the adult who applies; federal money at each person who gets the help. "Nobody" is said only where no other
 * authority may look; where that turns on a fact that is not known, such as who pays, it is not known.
 */
export function lookedAt(
  verdict: Verdict,
  { differences, rulings }: Decision,
  facts: Facts,
  { onlyCharity, formAsks }: Otherwise,
): OfWhom {
  switch (verdict) {
    case 'may-be-asked':
      return rulings.federal.verification === 'required' ? 'each-person' : 'applicant';
    case 'nobody-checks':
    case 'city-does-not-check':
    case 'not-for-this-person': {
      if (rulings.federal.verification === 'required')
        return facts.applicantAge === 'under-18' ? 'child' : 'each-person';
      const noOther = differences.every(({ kind }) => kind === 'looser') && !onlyCharity && !formAsks;
      return noOther ? 'nobody' : 'not-known';
    }
    case 'depends':
    case 'ask-first':
    case 'own-rules':
    case 'another-duty':
    case 'does-not-look':
    case 'looks-at-status':
      return 'not-known';
  }
}
