/**
 * Unknown facts are never guessed: the ruling on each set of facts is compared with the result computed only from complete sets. What changes nothing
 * is left out (leftOut.test.ts): facts that no norm mentions, services and days with the same norms, other authorities.
 *
 * @jest-environment node
 */
import { cityName } from '@city/pack';
import {
  ASKING,
  AUTHORITIES,
  type Authority,
  type Decision,
  decide,
  deciderOf,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Facts,
  NORMS,
  SOURCES,
} from '@/rules';
import { TODAY } from './fixtures/matchers';
import { everySet, expectedOf, saidBy, type TruthOf, truthsOf } from './fixtures/partials';
import { type Case, casesOn, differentCases, oneDayAPeriod } from './fixtures/worlds';

const normsOf = (authority: Authority) => NORMS.filter((norm) => norm.authority === authority);

/** The expected results of an authority in a case. */
function truthsIn(authority: Authority, { service, day, facts }: Case): TruthOf {
  const decideAlone = deciderOf(normsOf(authority), SOURCES);
  return truthsOf(facts, (complete) => saidBy(decideAlone(complete, day).rulings[authority]), { service });
}

it.each(AUTHORITIES)(
  '%s, in every period: a ruling is settled if and only if every completion agrees, else it names the facts that matter',
  (authority) => {
    const decideAlone = deciderOf(normsOf(authority), SOURCES);
    const wrong: unknown[] = [];
    for (const one of differentCases(casesOn(normsOf(authority), oneDayAPeriod(normsOf(authority))))) {
      const truthOf = truthsIn(authority, one);
      for (const set of everySet(one.facts, { service: one.service })) {
        const said = saidBy(decideAlone(set, one.day).rulings[authority]);
        if (said !== expectedOf(truthOf(set))) wrong.push({ set, day: one.day, said });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  },
);

const TODAYS_CASES = casesOn(normsOf('city'), [TODAY]);

describe('a decision, today', () => {
  /** The rank of a fact: those that a resident knows, then the less sensitive, then those that leave the fewest facts open. */
  function rankOf(fact: Fact, set: Facts, city: TruthOf): number {
    const { of, sensitivity } = ASKING[fact];
    const worst = Math.max(...FACTS[fact].map((value) => city({ ...set, [fact]: value }).mattering.length));
    return ((of === 'resident' ? 0 : 10) + sensitivity) * 20 + worst;
  }

  const inVocabulary = (facts: readonly Fact[]) => FACT_NAMES.filter((fact) => facts.includes(fact));

  /** Whether the headline equals the City's expected result, and asks in the right order. */
  function isRight(decision: Decision, set: Facts, city: TruthOf): boolean {
    const expected = expectedOf(city(set));
    if (decision.kind === 'determined') return decision.verification === expected;
    if (decision.kind === 'check_with_a_person') return decision.why === expected;
    const { stillMatters, next } = decision;
    const ranks = stillMatters.map((fact) => rankOf(fact, set, city));
    return (
      inVocabulary(stillMatters).join() === expected &&
      next === stillMatters[0] &&
      ranks.every((rank, at) => at === 0 || (ranks[at - 1] as number) <= rank)
    );
  }

  it('is determined if and only if every completion agrees; else it names each fact that can change it, in the order to ask', () => {
    const wrong: unknown[] = [];
    const kinds: Record<Decision['kind'], number> = { determined: 0, depends: 0, check_with_a_person: 0 };
    for (const one of differentCases(TODAYS_CASES)) {
      const city = truthsIn('city', one);
      for (const set of everySet(one.facts, { service: one.service })) {
        const decision = decide(set, TODAY);
        kinds[decision.kind]++;
        if (!isRight(decision, set, city)) wrong.push({ set, decision });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    // The exact numbers are known only for Longmont's policy.
    if (cityName === 'Longmont')
      expect(kinds).toEqual({ determined: 14_454, depends: 6_374, check_with_a_person: 421 });
  });
});

describe('a decision, today, where the service is unknown too', () => {
  const facts = FACT_NAMES.filter((fact) => TODAYS_CASES.some((one) => one.facts.includes(fact)));
  const decideAlone = deciderOf(normsOf('city'), SOURCES);
  const worlds = everySet(facts, {}).filter((set) => Object.keys(set).length === facts.length);

  const truths = differentCases(TODAYS_CASES).map((one) => truthsIn('city', one));

  it('the service always matters: whatever else is known, two services differ', () => {
    const said = FACTS.service.map((service) => saidBy(decide({ service }, TODAY).rulings.city));
    expect(new Set(said).size).toBeGreaterThan(1);
  });

  /** If the service is unknown, another fact matters if it matters for some service. */
  const expectedFor = (set: Facts): string =>
    FACT_NAMES.filter(
      (fact) => fact === 'service' || truths.some((truthOf) => truthOf(set).mattering.includes(fact)),
    ).join();

  const one = (fact: Fact): readonly Facts[] => FACTS[fact].map((value) => ({ [fact]: value }));
  const without = (world: Facts, fact: Fact): Facts => ({ ...world, [fact]: undefined });

  it.each([
    ['nothing or one other fact is known', [{}, ...facts.flatMap(one)]],
    ['all other facts are known', worlds],
    [
      'all other facts but one are known',
      facts.flatMap((fact) =>
        worlds.filter((world) => world[fact] === FACTS[fact][0]).map((world) => without(world, fact)),
      ),
    ],
  ] as const)('names every fact that can change it, where %s', (_what, sets) => {
    const wrong: unknown[] = [];
    for (const set of sets) {
      const said = saidBy(decideAlone(set, TODAY).rulings.city);
      if (said !== expectedFor(set)) wrong.push({ set, said });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
