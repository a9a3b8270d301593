/** Who would get the help: one of four choices. Nothing else is asked about people. */
import type { PersonKind } from '@/lib/answers/person';

/** The choices, in the order shown. The words are `check.who.choices.<id>`. */
export const PEOPLE = ['adults', 'adults-and-children', 'only-children', 'minor'] as const;
export type People = (typeof PEOPLE)[number];

const KINDS: Readonly<Record<People, readonly PersonKind[]>> = {
  adults: ['adult'],
  'adults-and-children': ['adult', 'child'],
  // The policy does not say whether the adult who signs for a child is asked, so that adult has a separate answer.
  'only-children': ['child', 'adult-for-child'],
  // A person under 18 who asks alone gets no answer about an adult who signs.
  minor: ['minor'],
};

/** The kinds of people who need an answer. */
export const personKinds = (people: People): readonly PersonKind[] => KINDS[people];
