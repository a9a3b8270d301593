/** The rules of one day as formulas, the way a general engine takes them. */
import type { Fact, FactValue } from '@/rules';
import { COMMUNITY_PROGRAMS, COVERED_IN_KIND } from './contender';

export type Formula =
  | { readonly fact: Fact; readonly in: readonly string[] }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula };

const is = <F extends Fact>(fact: F, ...values: readonly FactValue<F>[]): Formula => ({ fact, in: values });
const all = (...formulas: readonly Formula[]): Formula => ({ all: formulas });
const any = (...formulas: readonly Formula[]): Formula => ({ any: formulas });
const not = (formula: Formula): Formula => ({ not: formula });

const forAnyone = all(is('inKind', 'yes'), is('dependsOnIncome', 'no'));
const lifeOrSafety = all(forAnyone, is('lifeOrSafety', 'yes'));
const shortTermInKind = all(is('shortTerm', 'yes'), is('inKind', 'yes'));
const transplant = all(is('service', 'emergency-health-care'), is('organTransplant', 'yes'));
const contractWork = is('service', 'city-contract-work');

const adultInReach = all(
  is('applicantAge', '18-or-older'),
  any(is('provider', 'city'), is('cityContract', 'yes')),
);
const verifiedByCity = any(
  is('service', 'cash-assistance'),
  all(is('service', 'life-or-safety-program', ...COVERED_IN_KIND), not(lifeOrSafety)),
  all(is('service', 'disaster-relief'), not(shortTermInKind), not(lifeOrSafety)),
  transplant,
);

const inFederalReach = all(
  is('appliesFor', 'self-or-household', 'child-only'),
  is('provider', 'city', 'other-organization', 'other-public-agency'),
  is('funding', 'federal'),
);

/** For the City and federal law, when status is required and when it is open; for the State, never either. */
export const FORMULAS = {
  city: {
    required: all(is('appliesFor', 'self-or-household'), adultInReach, verifiedByCity),
    open: any(
      contractWork,
      all(is('appliesFor', 'child-only'), adultInReach, verifiedByCity),
      all(
        is('appliesFor', 'self-or-household', 'child-only'),
        adultInReach,
        is('service', 'communicable-disease-care'),
      ),
    ),
  },
  federal: {
    required: all(
      inFederalReach,
      any(
        is('service', 'cash-assistance', 'prenatal-care', ...COVERED_IN_KIND),
        all(is('service', ...COMMUNITY_PROGRAMS), not(forAnyone)),
        all(is('service', 'life-or-safety-program'), not(lifeOrSafety)),
        all(is('service', 'disaster-relief'), not(shortTermInKind)),
        transplant,
      ),
    ),
    open: any(
      all(contractWork, is('funding', 'federal')),
      all(
        inFederalReach,
        any(
          all(is('service', ...COMMUNITY_PROGRAMS), forAnyone),
          all(is('service', 'life-or-safety-program'), lifeOrSafety),
        ),
      ),
    ),
  },
} as const;
