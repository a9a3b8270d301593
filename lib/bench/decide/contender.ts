import { type Answers, FACTS, type Fact, type Service } from '@/rules';

/** Answers in which every fact is known: nothing but the rules themselves has an answer to less. */
export type World = { readonly [F in Fact]: NonNullable<Answers[F]> };

export type Says = 'required' | 'not_required' | 'open';

/** What everybody in the comparison has to give: the headline, and what each authority says. */
export interface Told {
  readonly headline: Says;
  readonly city: Says;
  readonly state: Says;
  readonly federal: Says;
}

/** Each contender knows the rules as they stand on this day; `decide` alone knows the others too. */
export const DAY = '2026-11-22';

export const COVERED_IN_KIND: readonly Service[] = [
  'housing-assistance',
  'medical-assistance',
  'food-assistance',
  'other-assistance',
];
export const COMMUNITY_PROGRAMS: readonly Service[] = [
  'emergency-food',
  'crisis-counseling',
  'short-term-shelter',
];
export const EXEMPT_BY_NAME: readonly Service[] = ['immunizations', 'prenatal-care', ...COMMUNITY_PROGRAMS];
export const OPEN_TO_ALL: readonly Service[] = [
  'public-safety',
  'utility-account',
  'recreation',
  'community-relations',
  'neighborhood-engagement',
  'education-programs',
  'arts-and-culture',
  'privately-funded-human-services',
];

const VALUES = new Map<string, ReadonlySet<unknown>>(
  Object.entries(FACTS).map(([fact, values]) => [fact, new Set<unknown>(values)]),
);

/**
 * Refuses what is not of the vocabulary, and what is missing, as anybody would who writes it in five minutes.
 * @throws TypeError naming the fact
 */
export function checked(world: World): World {
  let facts = 0;
  for (const fact in world) {
    if (!VALUES.get(fact)?.has(world[fact as Fact])) throw new TypeError(`${fact}: ${world[fact as Fact]}`);
    facts++;
  }
  if (facts !== VALUES.size) throw new TypeError('a fact is missing');
  return world;
}
