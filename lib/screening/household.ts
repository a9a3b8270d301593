/** Who asks for help: how many adults and children. Nothing more is asked of anybody. */
import type { Answers } from '@/rules';

/** How many people of each kind a form admits. */
export const MOST_PEOPLE = 12;

export interface Household {
  /** People 18 or older who would get the help. Another adult at home who does not apply is not counted. */
  readonly adults: number;
  /** People under 18. */
  readonly children: number;
}

/** A part of the household for whom the answer is the same. */
export const PERSON_KINDS = ['adult', 'child', 'adult-for-child'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/**
 * What each part of a household tells the rules. The adult who signs for a child alone is a case of its own: the City's policy
 * does not say whether that adult is asked (PB-1).
 */
export const PERSON_FACTS: Readonly<Record<PersonKind, Answers>> = {
  adult: { applicantAge: '18-or-older', appliesFor: 'self-or-household' },
  child: { applicantAge: 'under-18', appliesFor: 'self-or-household' },
  'adult-for-child': { applicantAge: '18-or-older', appliesFor: 'child-only' },
};

/** The parts of a household that an answer must speak to. */
export function personKinds({ adults, children }: Household): readonly PersonKind[] {
  if (adults > 0) return children > 0 ? ['adult', 'child'] : ['adult'];
  return children > 0 ? ['child', 'adult-for-child'] : [];
}
