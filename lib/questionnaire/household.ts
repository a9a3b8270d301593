/** Who asks for help: how many adults and children. Nothing more is asked of anybody. */
import type { PersonKind } from '@/lib/answers/person';

/** How many people of each kind a form admits. */
export const MOST_PEOPLE = 12;

export interface Household {
  /** People 18 or older who would get the help. Another adult at home who does not apply is not counted. */
  readonly adults: number;
  /** People under 18. */
  readonly children: number;
}

/** The kinds of people that an answer must speak to. */
export function personKinds({ adults, children }: Household): readonly PersonKind[] {
  if (adults > 0) return children > 0 ? ['adult', 'child'] : ['adult'];
  return children > 0 ? ['child', 'adult-for-child'] : [];
}
