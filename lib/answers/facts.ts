/** The only place where facts are combined. */
import { type NeedId, needById } from '@/lib/city/needs';
import type { Fact, Facts } from '@/rules';
import { PERSON_FACTS, type PersonKind } from './person';

/** What an answer for a resident assumes without asking: the City, or a group that it pays, gives the help. */
export const PREMISE = { provider: 'city' } as const satisfies Facts;

/**
 * The facts of one need for one kind of person. The facts of the need override `told`, and those of the person override both.
 * @param told the known facts about the help and the office that gives it. An absent fact is unknown
 */
export const factsOf = (need: NeedId, told: Facts, person: PersonKind): Facts => ({
  ...told,
  ...needById(need).facts,
  ...PERSON_FACTS[person],
});

/** The facts about the help and the office that gives it, in the order in which the desk and the sheet show them. */
export const HELP_FACTS = [
  'provider',
  'cityContract',
  'funding',
  'organTransplant',
  'shortTerm',
  'inKind',
  'dependsOnIncome',
  'lifeOrSafety',
] as const satisfies readonly Fact[];
