/**
 * A thin slice of the proofs, for mutation testing alone: there the tests run once for each of more than a thousand changes to the code.
 * The proofs themselves leave nothing out.
 *
 * @jest-environment node
 */
import {
  type Answers,
  ASKING,
  AUTHORITIES,
  type Authority,
  type Day,
  decide,
  FACT_NAMES,
  FACTS,
  type Fact,
  NORMS,
  type Ruling,
} from '@/rules';
import { CLAIMS, isTrue } from '../fixtures/claims';
import { traceByHand } from '../fixtures/following';
import { misfits } from '../fixtures/hanging';
import { BOTH_SIDES, EVERY_WORLD, oneDayAPeriod, type World } from '../fixtures/worlds';

const every = <T>(step: number, all: readonly T[]): readonly T[] => all.filter((_, at) => at % step === 0);
const TODAY = '2026-11-22';

it('norms hang together, each with a name of its own', () => {
  expect(misfits(NORMS)).toEqual([]);
  expect(NORMS.filter(({ id, authority }) => !id.startsWith(`${authority}-`))).toEqual([]);
});

it('claims hold', () => {
  const worlds = every(397, EVERY_WORLD);
  for (const day of BOTH_SIDES) {
    for (const world of worlds) {
      for (const claim of CLAIMS) {
        if (!isTrue(claim, decide, world, day)) throw new Error(claim.says);
      }
    }
  }
});

it('traces are right', () => {
  const heldBack = NORMS.filter(({ heldBack }) => heldBack).flatMap(({ when }) => when.service ?? []);
  const worlds = EVERY_WORLD.filter(
    ({ service }, at) => at % (heldBack.includes(service) ? 499 : 1499) === 0,
  );
  for (const day of oneDayAPeriod(NORMS)) {
    for (const world of worlds) {
      const { rulings } = decide(world, day);
      for (const authority of AUTHORITIES) {
        expect(rulings[authority].trace).toEqual(traceByHand(authority, world, day));
      }
    }
  }
});

const said = (ruling: Ruling): string | undefined =>
  ruling.verification === 'open' ? ruling.why : ruling.verification;

const completionsOf = (answers: Answers, unknown: readonly Fact[]): readonly World[] =>
  unknown.reduce<readonly Answers[]>(
    (all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))),
    [answers],
  ) as readonly World[];

/** Three facts forgotten at a time, every three of them in turn. */
const FORGOTTEN = FACT_NAMES.flatMap((one, at) =>
  FACT_NAMES.slice(at + 1).flatMap((two, next) =>
    FACT_NAMES.slice(at + next + 2).map((three) => [one, two, three]),
  ),
);

/** One day of each kind: with the law of today, on the policy's first day, and before it. */
const DAYS = [TODAY, '2017-05-16', '2016-01-01'] as const;

/** Which of the unknown facts turn what an authority says, following every completion. */
const turning = (answers: Answers, unknown: readonly Fact[], day: Day, authority: Authority) => {
  const completions = completionsOf(answers, unknown);
  return unknown.filter((fact) =>
    completions.some(
      (one) =>
        new Set(FACTS[fact].map((value) => said(decide({ ...one, [fact]: value }, day).rulings[authority])))
          .size > 1,
    ),
  );
};

/** How early a fact is to be asked: the service, what a resident knows, what is less sensitive, what leaves the fewest open at worst. */
function rankOf(fact: Fact, answers: Answers, unknown: readonly Fact[], day: Day): number {
  const { of, sensitivity } = ASKING[fact];
  const others = unknown.filter((one) => one !== fact);
  const left = FACTS[fact].map((value) => turning({ ...answers, [fact]: value }, others, day, 'city').length);
  return ((fact === 'service' ? 0 : 10) + (of === 'resident' ? 0 : 5) + sensitivity) * 20 + Math.max(...left);
}

it('unknown facts are quantified', () => {
  FORGOTTEN.forEach((unknown, at) => {
    const day = DAYS[at % DAYS.length] as Day;
    const world: Answers = EVERY_WORLD[(at * 7919) % EVERY_WORLD.length] as World;
    const answers = Object.fromEntries(
      Object.entries(world).filter(([fact]) => !unknown.includes(fact as Fact)),
    );
    const decision = decide(answers, day);
    for (const authority of AUTHORITIES) {
      const rulings = completionsOf(answers, unknown).map((one) => decide(one, day).rulings[authority]);
      const outcomes = new Set(rulings.map(said));
      const ruling = decision.rulings[authority];
      expect(new Set(ruling.norms)).toEqual(new Set(rulings.flatMap(({ norms }) => norms)));
      if (outcomes.size === 1) expect(outcomes).toContain(said(ruling));
      else {
        const facts = turning(answers, unknown, day, authority);
        expect(ruling).toMatchObject({ verification: 'open', basis: 'facts-missing', facts });
      }
    }

    const headline = decision.kind === 'determined' ? decision.verification : 'open';
    const openFor = (ruling: Ruling) => ruling.verification === 'open' && `${ruling.facts} ${ruling.why}`;
    expect(decision.differences.map((one) => one.authority)).toEqual(
      (['state', 'federal'] as const).filter((authority) => {
        const ruling = decision.rulings[authority];
        return ruling.verification !== headline || openFor(ruling) !== openFor(decision.rulings.city);
      }),
    );

    if (decision.kind !== 'depends') return;
    expect(decision.next).toBe(decision.stillMatters[0]);
    expect(new Set(decision.stillMatters)).toEqual(new Set(turning(answers, unknown, day, 'city')));
    const ranks = decision.stillMatters.map((fact) => rankOf(fact, answers, unknown, day));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });
});

it('traces of incomplete answers are open where completions disagree', () => {
  const decides = (world: Answers, authority: Authority, id: string) =>
    decide(world, TODAY).rulings[authority].norms.includes(id);

  for (const [at, unknown] of every(4, FORGOTTEN).entries()) {
    const world: Answers = EVERY_WORLD[(at * 104729) % EVERY_WORLD.length] as World;
    const answers = Object.fromEntries(
      Object.entries(world).filter(([fact]) => !unknown.includes(fact as Fact)),
    );
    const completions = completionsOf(answers, unknown);
    for (const authority of AUTHORITIES) {
      // The more completions, the less each tells: few are followed by hand.
      const byHand =
        completions.length > 12 ? [] : completions.map((one) => traceByHand(authority, one, TODAY));
      for (const entry of decide(answers, TODAY).rulings[authority].trace) {
        if (entry.status === 'not-in-force' || entry.status === 'not-applicable') continue;
        const each = completions.map((one) => decides(one, authority, entry.norm));
        const expected = each.every((one) => one)
          ? /applied|held-back/
          : each.includes(true)
            ? /open/
            : /defeated/;
        expect(entry.status).toMatch(expected);
        if (entry.status === 'defeated' && byHand.length > 0) {
          const by = byHand
            .flat()
            .flatMap((each) => (each.norm === entry.norm && each.status === 'defeated' ? each.by : []));
          expect(new Set(entry.by)).toEqual(new Set(by));
        }
        if (entry.status !== 'open') continue;
        const turning = unknown.filter((fact) =>
          completions.some(
            (one) =>
              new Set(FACTS[fact].map((value) => decides({ ...one, [fact]: value }, authority, entry.norm)))
                .size > 1,
          ),
        );
        expect(entry.facts).toEqual(turning);
      }
    }
  }
});
