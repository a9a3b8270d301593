/** Every cell of the table held against `decide`, which is asked one complete case at a time. */
import { normChanges, tableChanges } from '@/lib/catalogue/ruleChanges';
import { type RuleCell, ruleTable, TABLE_PEOPLE } from '@/lib/catalogue/ruleTable';
import { combinations } from '@/lib/data/decisionTables';
import { outcomeOf } from '@/lib/data/outcomes';
import { PERSON_FACTS } from '@/lib/screening/household';
import { type Answers, AUTHORITIES, type Authority, type Day, decide, NORMS } from '@/rules';

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
/** Every case that the table speaks for: the City gives the help; nobody else's contract matters. */
const cases = combinations(OPEN);

/** Everything that an authority says over all cases, by asking for each. */
function saidOver(authority: Authority, known: Answers, day: Day): readonly string[] {
  return [
    ...new Set(cases.map((one) => outcomeOf(decide({ ...known, ...one }, day).rulings[authority]))),
  ].sort();
}

const claim = ({ says }: RuleCell, said: readonly string[]): boolean =>
  says === 'depends' ? said.length > 1 : said.length === 1 && said[0] === says;

describe.each(DAYS)('the table of %s', (day) => {
  const table = ruleTable(day);

  it('says of every authority and person what holds in every case', () => {
    const wrong = table.flatMap(({ service, cells }) =>
      AUTHORITIES.flatMap((authority) =>
        TABLE_PEOPLE.filter((person) => {
          const known: Answers = { service, provider: 'city', ...PERSON_FACTS[person] };
          return !claim(cells[authority][person], saidOver(authority, known, day));
        }).map((person) => `${service} ${authority} ${person}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names conditions for an adult that are exactly when the City does not check', () => {
    for (const { service, onlyIf } of table) {
      if (onlyIf.length === 0) continue;
      for (const one of cases) {
        const holds = onlyIf.some((set) => set.every(({ fact, value }) => one[fact] === value));
        const known: Answers = { ...one, service, provider: 'city', ...PERSON_FACTS.adult };
        const { verification } = decide(known, day).rulings.city;
        expect([service, one, verification === 'not_required']).toEqual([service, one, holds]);
      }
    }
  });

  it('names conditions wherever the City’s answer for an adult turns on something', () => {
    const turning = table.filter(({ cells }) => cells.city.adult.says === 'depends');
    expect(turning.filter(({ onlyIf }) => onlyIf.length === 0)).toEqual([]);
    expect(table.filter(({ onlyIf }) => onlyIf.length > 0)).toEqual(turning);
  });

  it('cites a clause that stood on the day, or none before the policy', () => {
    for (const { clauses } of table) {
      if (day < '2017-05-16') expect(clauses).toEqual([]);
      else expect(clauses.filter(({ from }) => from > day)).toEqual([]);
      if (day >= '2017-05-16') expect(clauses.length).toBeGreaterThan(0);
    }
  });
});

describe('what changed between two days', () => {
  it('is nothing between a day and itself', () => {
    expect([...tableChanges('2020-01-01', '2020-01-01'), ...normChanges('2020-01-01', '2020-01-01')]).toEqual(
      [],
    );
  });

  it('is the end of the state’s duty on 1 July 2022 (SB21-199), and what federal law made of it', () => {
    const changes = tableChanges('2022-06-30', '2022-07-01');
    const cash = changes.filter(({ services }) => services.includes('cash-assistance'));
    expect(
      cash.map(({ authority, people, before, after }) => [authority, people, before.says, after.says]),
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

  it('puts together the services that changed alike, each cell in one place only', () => {
    const changes = tableChanges('2017-05-15', '2026-11-22');
    const cells = changes.flatMap(({ authority, people, services }) =>
      people.flatMap((person) => services.map((service) => `${authority} ${person} ${service}`)),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(changes.some(({ services }) => services.length > 5)).toBe(true);
  });

  it.each(edges)('has a norm for %s, and none without one', (day) => {
    expect(normChanges(dayBefore(day), day).length).toBeGreaterThan(0);
    expect(normChanges(dayBefore(day), day).every((change) => change.day === day)).toBe(true);
  });
});
