/** The only place where facts are combined. */
import { type NeedId, needById } from '@/lib/city/needs';
import type { Fact, Facts } from '@/rules';
import { PERSON_FACTS, type PersonKind } from './person';

/** What an answer for a resident assumes without asking: the City, or a group that it pays, gives the help. */
export const PREMISE = { provider: 'city' } as const satisfies Facts;

/** Values that close the exemption for life or safety. */
const NOT_EXEMPT = { inKind: 'no', dependsOnIncome: 'yes', lifeOrSafety: 'no' } as const satisfies Facts;

/**
 * The facts of one need for one kind of person. The facts of the need override `told`, and those of the person override both. But a need implies no
 * exemption against what is known: where help in danger is money, or depends on income, the City may check.
 * @param told the known facts about the help and the office that gives it. An absent fact is unknown
 */
export const factsOf = (need: NeedId, told: Facts, person: PersonKind): Facts => ({
  ...told,
  ...needById(need).facts,
  ...Object.fromEntries(Object.entries(NOT_EXEMPT).filter(([fact, value]) => told[fact as Fact] === value)),
  ...PERSON_FACTS[person],
});

/** The facts about the help itself, in the order in which we show them. The office that gives the help knows them. */
export const HELP_FACTS = [
  'organTransplant',
  'shortTerm',
  'inKind',
  'dependsOnIncome',
  'lifeOrSafety',
] as const satisfies readonly Fact[];

/** The facts that an office knows: who gives the help and who pays, then the facts about the help. */
export const OFFICE_FACTS = [
  'provider',
  'cityContract',
  'funding',
  ...HELP_FACTS,
] as const satisfies readonly Fact[];
