/** The kinds of people an answer can be for. */
import type { Facts } from '@/rules';

/** The kinds of people in a household who get an answer of their own, because it can differ, in the order shown. */
export const PERSON_KINDS = ['adult', 'child', 'adult-for-child'] as const;

/** `minor` is a person under 18 who asks alone: the answer for a child, in words for that person. */
export type PersonKind = (typeof PERSON_KINDS)[number] | 'minor';

/**
 * The facts of each kind of person. An adult who applies only for a child is a separate kind, because a policy may not say whether that adult is
 * asked.
 */
export const PERSON_FACTS: Readonly<Record<PersonKind, Facts>> = {
  adult: { applicantAge: '18-or-older', appliesFor: 'self-or-household' },
  child: { applicantAge: 'under-18', appliesFor: 'self-or-household' },
  minor: { applicantAge: 'under-18', appliesFor: 'self-or-household' },
  'adult-for-child': { applicantAge: '18-or-older', appliesFor: 'child-only' },
};
