/** @jest-environment node */
/** Runs the example for partners on the published decisions and compares it with `decide`. */
import path from 'node:path';
import { combinations } from '@/lib/node/publish/decisionTables';
import { OUTCOME_LETTERS, type Outcome, outcomeOf } from '@/lib/node/publish/outcomes';
import type { DecisionsFile } from '@/lib/node/publish/shapes';
import {
  AUTHORITIES,
  type Authority,
  type Day,
  decide,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Facts,
  NORMS,
} from '@/rules';
import { onceFor } from '../rules/fixtures/worlds';
import { published } from './published';

interface Example {
  outcomesOf(decisions: DecisionsFile, authority: Authority, known: Facts, day: Day): Outcome[];
}
let example: Example;

beforeAll(async () => {
  const file: string = path.resolve(__dirname, '../../../docs/examples/who-is-checked.mjs');
  example = (await import(file)) as Example;
});

const { decisions } = published;

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const edges = [
  ...new Set(NORMS.flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from])),
].filter((day) => day !== undefined);
const days = [...edges, ...edges.map(dayBefore), '2026-11-22'].sort();

/** The facts that an authority's ruling on a service can depend on. */
const spokenOf = (authority: Authority, service: string): readonly Fact[] =>
  FACT_NAMES.filter(
    (fact) =>
      fact !== 'service' &&
      NORMS.some(
        (norm) =>
          norm.authority === authority &&
          norm.when[fact] &&
          ((norm.when.service as readonly string[] | undefined)?.includes(service) ?? true),
      ),
  );

describe.each(AUTHORITIES)('%s', (authority) => {
  it('gives the same decision as the rules in every case, on both sides of every date', () => {
    const wrong: string[] = [];
    const decideOnce = onceFor(NORMS.filter((norm) => norm.authority === authority));
    for (const service of FACTS.service)
      for (const known of combinations(spokenOf(authority, service)))
        for (const day of days) {
          const answers = { ...known, service };
          const ours = outcomeOf(decideOnce(answers, day).rulings[authority]);
          const theirs = example.outcomesOf(decisions, authority, answers, day);
          if (theirs.join() !== ours) wrong.push(`${day} ${JSON.stringify(answers)}: ${theirs}, not ${ours}`);
        }
    expect(wrong).toEqual([]);
  });

  it('says that it depends where the rules do', () => {
    for (const service of FACTS.service) {
      const { verification } = decide({ service }, '2026-11-22').rulings[authority];
      const theirs = example.outcomesOf(decisions, authority, { service }, '2026-11-22');
      const open = decide({ service }, '2026-11-22').rulings[authority];
      expect([service, theirs.length > 1]).toEqual([
        service,
        verification === 'open' && 'facts' in open && open.facts.length > 0,
      ]);
    }
  });
});

it('reports a mistyped name', () => {
  const known = { service: 'cash-assistance', applicantAge: '17' } as unknown as Facts;
  expect(() => example.outcomesOf(decisions, 'city', known, '2026-11-22')).toThrow('under-18, 18-or-older');
  const nothing = { service: 'cash' } as unknown as Facts;
  expect(() => example.outcomesOf(decisions, 'city', nothing, '2026-11-22')).toThrow('cash');
});

it('uses every letter, so that no outcome is forgotten', () => {
  const used = new Set(
    decisions.tables.flatMap(({ stretches }) => stretches.flatMap(({ outcomes }) => [...outcomes])),
  );
  expect([...used].sort()).toEqual(
    Object.keys(OUTCOME_LETTERS)
      .filter((letter) => letter !== 'X')
      .sort(),
  );
});
