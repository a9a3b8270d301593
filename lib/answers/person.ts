/** The kinds of people an answer can be for. */
import type { Facts } from '@/rules';

/** The people for whom the answers can differ, in the order they are shown. */
export const PERSON_KINDS = ['adult', 'child', 'adult-for-child'] as const;

/** `minor` is somebody under 18 who asks alone: the answer of a child, in words for that person. */
export type PersonKind = (typeof PERSON_KINDS)[number] | 'minor';

/**
 * What each kind of person tells the rules. The adult who signs for a child alone is a kind of its own: a policy may not say
 * whether that adult is asked.
 */
export const PERSON_FACTS: Readonly<Record<PersonKind, Facts>> = {
  adult: { applicantAge: '18-or-older', appliesFor: 'self-or-household' },
  child: { applicantAge: 'under-18', appliesFor: 'self-or-household' },
  minor: { applicantAge: 'under-18', appliesFor: 'self-or-household' },
  'adult-for-child': { applicantAge: '18-or-older', appliesFor: 'child-only' },
};
