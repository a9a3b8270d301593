/** Who would get the help: one choice of four, and nothing else about anybody. */
import type { PersonKind } from '@/lib/answers/person';

/** The choices, in the order they are shown. The words are `check.who.choices.<id>`. */
export const PEOPLE = ['adults', 'adults-and-children', 'only-children', 'minor'] as const;
export type People = (typeof PEOPLE)[number];

const KINDS: Readonly<Record<People, readonly PersonKind[]>> = {
  adults: ['adult'],
  'adults-and-children': ['adult', 'child'],
  // The policy does not say whether the adult who signs for a child is asked, so that adult has an answer of their own.
  'only-children': ['child', 'adult-for-child'],
  // Nobody under 18 who asks alone is told of an adult who signs.
  minor: ['minor'],
};

/** The kinds of people that an answer must speak to. */
export const personKinds = (people: People): readonly PersonKind[] => KINDS[people];
