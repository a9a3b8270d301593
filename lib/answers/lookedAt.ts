/** Whose status is looked at for help from the City or another place. For a program, its record says so. */
import type { NeedId } from '@/lib/city/needs';
import type { Decision, Facts, OfWhom } from '@/rules';
import { JUST_GO } from './steps';
import { isFree, type Verdict } from './verdict';

/** Who else may look at a person whom the City does not check. */
export interface Otherwise {
  /** For a charity: federal law requires no check, but its grant or contract may. */
  readonly onlyCharity: boolean;
  /** For help with a form that asks about status, such as Medicaid for a hospital bill. */
  readonly formAsks: boolean;
}

/**
 * Whose status is looked at. The City's rule looks at the adult who applies, federal law at each person who gets the help. The result is "nobody" only
 * if no other authority may look; if that depends on an unknown fact, such as who pays, the result is "not known".
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

/** The words for whose status is looked at: `ofWhom.<id>`. */
export type WhoseWords = OfWhom | 'federal-child' | 'federal-each-person';

interface Looked {
  readonly need: NeedId;
  readonly verdict: Verdict;
  readonly ofWhom: OfWhom;
}

/**
 * Whose status to show. If the City does not check, but federal law may, the words name federal law: "status of the child" alone would contradict the
 * verdict. Undefined in an emergency if it is not known, because nobody should stop to ask; and if the rules that we read look at nobody, but the verdict
 * is not "nobody checks": it speaks only for the City, and so does this.
 */
export function whoseToTell({ need, verdict, ofWhom }: Looked): WhoseWords | undefined {
  if (ofWhom === 'not-known' && JUST_GO.includes(need)) return undefined;
  if (ofWhom === 'nobody' && verdict !== 'nobody-checks') return undefined;
  return isFree(verdict) && (ofWhom === 'child' || ofWhom === 'each-person') ? `federal-${ofWhom}` : ofWhom;
}
