/** The rules of a day as one table: for each need what the City's answer is, and what State and federal law say, of an adult and of a child. */
import { answerTo } from '@/lib/answers/answer';
import type { Condition } from '@/lib/answers/exceptions';
import { PREMISE } from '@/lib/answers/facts';
import type { Verdict } from '@/lib/answers/verdict';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import type { Day, Fact, Ruling, Why } from '@/rules';

/** The people of the table: adults who apply for themselves or their home, and people under 18. */
export const TABLE_PEOPLE = ['adult', 'child'] as const;
export type TablePerson = (typeof TABLE_PEOPLE)[number];

/** What one authority's law says; `depends` with the facts it turns on. */
export interface RuleCell {
  readonly says: 'required' | 'not_required' | 'no-duty' | 'depends' | Exclude<Why, 'before-policy'>;
  readonly facts: readonly Fact[];
}

export interface RuleRow {
  readonly need: NeedId;
  readonly city: Readonly<Record<TablePerson, Verdict>>;
  readonly state: Readonly<Record<TablePerson, RuleCell>>;
  readonly federal: Readonly<Record<TablePerson, RuleCell>>;
  /** Each smallest set of conditions under which the City does not check an adult; empty where nothing turns on one. */
  readonly onlyIf: readonly (readonly Condition[])[];
  /** Where the City says so, and since when; empty before its policy. */
  readonly clauses: readonly { readonly clause: string; readonly from: Day }[];
}

/**
 * The table of a day, under the resident's premise: the City gives the help, or a group that it pays.
 * @throws RulesError where the day is none
 */
export const ruleTable = (asOf: Day): readonly RuleRow[] =>
  NEEDS.map(({ id: need }) => {
    const adult = answerTo(need, PREMISE, 'adult', asOf);
    const child = answerTo(need, PREMISE, 'child', asOf);
    const cellsOf = (authority: 'state' | 'federal') => ({
      adult: cellOf(adult.decision.rulings[authority]),
      child: cellOf(child.decision.rulings[authority]),
    });
    const { citation } = adult;
    return {
      need,
      city: { adult: adult.verdict, child: child.verdict },
      state: cellsOf('state'),
      federal: cellsOf('federal'),
      onlyIf: adult.exceptions,
      clauses: citation ? [{ clause: citation.clause, from: citation.from }] : [],
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
