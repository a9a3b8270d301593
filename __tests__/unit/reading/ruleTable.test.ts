/** Compares every cell of the table with `decide`, one complete case at a time. */

import { factsOf, PREMISE } from '@/lib/answers/facts';
import { isFree } from '@/lib/answers/verdict';
import type { NeedId } from '@/lib/city/needs';
import { combinations } from '@/lib/node/publish/decisionTables';
import { outcomeOf } from '@/lib/node/publish/outcomes';
import { normChanges, type Said, tableChanges } from '@/lib/reading/ruleChanges';
import { type RuleCell, ruleTable, TABLE_PEOPLE, type TablePerson } from '@/lib/reading/ruleTable';
import { type Authority, type Day, type Facts, NORMS, type Service } from '@/rules';
import { onceFor } from '../rules/fixtures/worlds';

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const edges = [
  ...new Set(NORMS.flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from])),
].filter((day) => day !== undefined);
const DAYS = [...edges, ...edges.map(dayBefore), '2026-11-22'].sort();

const OPEN = [
  'organTransplant',
  'shortTerm',
  'inKind',
  'dependsOnIncome',
  'lifeOrSafety',
  'funding',
] as const;
/** Every case that the table covers: the City gives the help, so no contract matters. */
const cases = combinations(OPEN);

/** The outcomes of an authority in all cases. */
type SaidBy = (authority: Authority) => readonly string[];

const decideOnce = onceFor(NORMS);
const decide = (facts: Facts, day: Day) => decideOnce({ ...facts, service: facts.service as Service }, day);

/** Decides each case once for all authorities. */
function saidOver(known: Facts, day: Day): SaidBy {
  const decisions = cases.map((one) => decide({ ...one, ...known }, day));
  return (authority) => [...new Set(decisions.map(({ rulings }) => outcomeOf(rulings[authority])))].sort();
}

const claim = ({ says }: RuleCell, said: readonly string[]): boolean =>
  says === 'depends' ? said.length > 1 : said.length === 1 && said[0] === says;

describe.each(DAYS)('the table of %s', (day) => {
  const table = ruleTable(day);

  const saidOf = new Map(
    table.map(({ need }) => [
      need,
      {
        adult: saidOver(factsOf(need, PREMISE, 'adult'), day),
        child: saidOver(factsOf(need, PREMISE, 'child'), day),
      },
    ]),
  );
  const said = (need: NeedId, person: TablePerson) => saidOf.get(need)?.[person] as SaidBy;

  it('says what State and federal law require of each person, correctly in every case', () => {
    const wrong = table.flatMap((row) =>
      TABLE_PEOPLE.flatMap((person) =>
        (['state', 'federal'] as const)
          .filter((authority) => !claim(row[authority][person], said(row.need, person)(authority)))
          .map((authority) => `${row.need} ${authority} ${person}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names conditions for an adult that are exactly when the City does not check', () => {
    for (const { need, onlyIf, city } of table) {
      const known = factsOf(need, PREMISE, 'adult');
      const free = said(need, 'adult')('city');
      if (onlyIf.length === 0) {
        // Nothing about the help can change the answer.
        expect([need, isFree(city.adult)]).toEqual([need, free.every((one) => one === 'not_required')]);
        continue;
      }
      const wrong = cases.filter((one) => {
        const facts = { ...one, ...known };
        const holds = onlyIf.some((set) => set.every(({ fact, value }) => facts[fact] === value));
        return (decide(facts, day).rulings.city.verification === 'not_required') !== holds;
      });
      expect([need, wrong]).toEqual([need, []]);
    }
  });

  it('cites a clause that was in force on the day, or none before the policy', () => {
    for (const { clauses } of table) {
      if (day < '2017-05-16') expect(clauses).toEqual([]);
      else expect(clauses.filter(({ from }) => from > day)).toEqual([]);
      if (day >= '2017-05-16') expect(clauses.length).toBeGreaterThan(0);
    }
  });
});

const saysOf = (said: Said): string => (typeof said === 'string' ? said : said.says);

describe('what changed between two days', () => {
  it('is nothing between a day and itself', () => {
    expect([...tableChanges('2020-01-01', '2020-01-01'), ...normChanges('2020-01-01', '2020-01-01')]).toEqual(
      [],
    );
  });

  it('includes the end of the state’s duty on 1 July 2022 (SB21-199), and its effect under federal law', () => {
    const changes = tableChanges('2022-06-30', '2022-07-01');
    const cash = changes.filter(({ needs }) => needs.includes('cash'));
    expect(
      cash.map(({ authority, people, before, after }) => [authority, people, saysOf(before), saysOf(after)]),
    ).toEqual([
      ['state', ['adult'], 'required', 'not_required'],
      ['federal', ['adult', 'child'], 'required', 'depends'],
    ]);
    expect(changes.filter(({ authority }) => authority === 'city')).toEqual([]);
    const norms = normChanges('2022-06-30', '2022-07-01');
    expect(norms.filter(({ what }) => what === 'began').map(({ norm }) => norm.id)).toEqual([
      'state-2022-repeal',
      'federal-state-law',
    ]);
    expect(norms.filter(({ what }) => what === 'ended').every(({ norm }) => norm.authority === 'state')).toBe(
      true,
    );
  });

  it('groups the needs with the same change, each cell only once', () => {
    const changes = tableChanges('2017-05-15', '2026-11-22');
    const cells = changes.flatMap(({ authority, people, needs }) =>
      people.flatMap((person) => needs.map((need) => `${authority} ${person} ${need}`)),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(changes.some(({ needs }) => needs.length > 5)).toBe(true);
  });

  it.each(edges)('has a norm for %s, and none without one', (day) => {
    expect(normChanges(dayBefore(day), day).length).toBeGreaterThan(0);
    expect(normChanges(dayBefore(day), day).every((change) => change.day === day)).toBe(true);
  });
});
