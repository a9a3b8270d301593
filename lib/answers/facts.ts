/** The one place where facts are put together. */
import { type NeedId, needById } from '@/lib/city/needs';
import type { Facts } from '@/rules';
import { PERSON_FACTS, type PersonKind } from './person';

/** What a resident's answer takes for granted: the City gives the help, or a group that it pays. A resident is not asked. */
export const PREMISE = { provider: 'city' } as const satisfies Facts;

/**
 * The facts of one need and one kind of person. What the need says in its own words wins over what was told, and who the person is over both.
 * @param told what somebody said of the help, or of the office that gives it. A fact that is absent is unknown
 */
export const factsOf = (need: NeedId, told: Facts, person: PersonKind): Facts => ({
  ...told,
  ...needById(need).facts,
  ...PERSON_FACTS[person],
});
