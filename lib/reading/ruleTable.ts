/** The rules of a day as a table: for each need, the City's answer and what State and federal law say, for an adult and for a child. */
import { answerTo } from '@/lib/answers/answer';
import type { Condition } from '@/lib/answers/exceptions';
import { PREMISE } from '@/lib/answers/facts';
import type { Verdict } from '@/lib/answers/verdict';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import type { Day, Fact, Ruling, Why } from '@/rules';

/** The people of the table: adults who apply for themselves or their household, and people under 18. */
export const TABLE_PEOPLE = ['adult', 'child'] as const;
export type TablePerson = (typeof TABLE_PEOPLE)[number];

/** What the law of one authority says; `depends` has the facts that it depends on. */
export interface RuleCell {
  readonly says: 'required' | 'not_required' | 'no-duty' | 'depends' | Exclude<Why, 'before-policy'>;
  readonly facts: readonly Fact[];
}

export interface RuleRow {
  readonly need: NeedId;
  readonly city: Readonly<Record<TablePerson, Verdict>>;
  readonly state: Readonly<Record<TablePerson, RuleCell>>;
  readonly federal: Readonly<Record<TablePerson, RuleCell>>;
  /** The smallest sets of conditions under which the City does not check an adult; empty if no condition matters. */
  readonly onlyIf: readonly (readonly Condition[])[];
  /** The clauses of the City's policy, and their first days; empty before its policy. */
  readonly clauses: readonly { readonly clause: string; readonly from: Day }[];
}

/**
 * The table of a day, for help from the City or a group that it pays.
 * @throws RulesError for an invalid day
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

/** The cell for a ruling. */
export function cellOf(ruling: Ruling): RuleCell {
  if (ruling.basis === 'no-duty') return { says: 'no-duty', facts: [] };
  if (ruling.verification !== 'open') return { says: ruling.verification, facts: [] };
  const { facts, why } = ruling;
  return facts.length > 0 || why === undefined || why === 'before-policy'
    ? { says: 'depends', facts }
    : { says: why, facts: [] };
}
