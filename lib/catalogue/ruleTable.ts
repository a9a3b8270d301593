/** The rules of a day as one table: for each service what each authority says of an adult and of a child. */
import { PERSON_FACTS } from '@/lib/screening/household';
import { PREMISE } from '@/lib/screening/questions';
import { isAskedFact } from '@/lib/screening/screening';
import {
  type Answers,
  AUTHORITIES,
  type Authority,
  type Day,
  decide,
  FACTS,
  type Fact,
  type Ruling,
  type Service,
  type Why,
} from '@/rules';
import { type Condition, conditionSets, withConditions } from './cases';

/** The people of the table: adults who apply for themselves or their home, and people under 18. */
export const TABLE_PEOPLE = ['adult', 'child'] as const;
export type TablePerson = (typeof TABLE_PEOPLE)[number];

/** What a cell says; `depends` with the facts it turns on. */
export interface RuleCell {
  readonly says: 'required' | 'not_required' | 'no-duty' | 'depends' | Exclude<Why, 'before-policy'>;
  readonly facts: readonly Fact[];
}

export interface RuleRow {
  readonly service: Service;
  readonly cells: Readonly<Record<Authority, Readonly<Record<TablePerson, RuleCell>>>>;
  /** Each smallest set of conditions under which the City does not check an adult; empty where nothing turns on one. */
  readonly onlyIf: readonly (readonly Condition[])[];
  /** Where the City says so, and since when; empty before its policy. */
  readonly clauses: readonly { readonly clause: string; readonly from: Day }[];
}

/**
 * The table of a day, under the resident's premise: the City gives the help, or a group that it pays (PB-1).
 * @throws RulesError where the day is none
 */
export const ruleTable = (asOf: Day): readonly RuleRow[] =>
  FACTS.service.map((service) => {
    const known = (person: TablePerson): Answers => ({ service, ...PREMISE, ...PERSON_FACTS[person] });
    const decisions = { adult: decide(known('adult'), asOf), child: decide(known('child'), asOf) };
    const cellsOf = (authority: Authority) => ({
      adult: cellOf(decisions.adult.rulings[authority]),
      child: cellOf(decisions.child.rulings[authority]),
    });
    const cited = decisions.adult.rulings.city.citations.map(({ clause, from }) => ({ clause, from }));
    return {
      service,
      cells: Object.fromEntries(
        AUTHORITIES.map((authority) => [authority, cellsOf(authority)]),
      ) as RuleRow['cells'],
      onlyIf: conditionsOf(known('adult'), asOf),
      clauses: [...new Map(cited.map((one) => [one.clause, one])).values()],
    };
  });

/** What a ruling says, in one word. */
export function cellOf(ruling: Ruling): RuleCell {
  if (ruling.basis === 'no-duty') return { says: 'no-duty', facts: [] };
  if (ruling.verification !== 'open') return { says: ruling.verification, facts: [] };
  const { facts, why } = ruling;
  return facts.length > 0 || why === undefined || why === 'before-policy'
    ? { says: 'depends', facts }
    : { says: why, facts: [] };
}

function conditionsOf(known: Answers, asOf: Day): RuleRow['onlyIf'] {
  const decision = decide(known, asOf);
  if (decision.kind !== 'depends') return [];
  const smallest: (readonly Condition[])[] = [];
  for (const conditions of conditionSets(decision.stillMatters.filter(isAskedFact))) {
    if (smallest.some((fewer) => fewer.every((one) => conditions.some((other) => isSame(one, other)))))
      continue;
    const under = decide(withConditions(known, conditions), asOf);
    if (under.kind === 'determined' && under.verification === 'not_required') smallest.push(conditions);
  }
  return smallest;
}

const isSame = (a: Condition, b: Condition): boolean => a.fact === b.fact && a.value === b.value;
