/**
 * What is unknown is never guessed. What is said of each set of facts is held against what follows from the complete ones alone. Facts that no norm on
 * the service speaks of are left out, since they change nothing (leftOut.test.ts).
 *
 * @jest-environment node
 */
import {
  ASKING,
  AUTHORITIES,
  type Authority,
  type Day,
  type Decision,
  decide,
  deciderOf,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Facts,
  NORMS,
  type Service,
  SOURCES,
} from '@/rules';
import { isInForce } from './fixtures/following';
import { TODAY } from './fixtures/matchers';
import { everySet, expectedOf, factsOn, saidBy, type TruthOf, truthsOf } from './fixtures/partials';
import { oneDayAPeriod } from './fixtures/worlds';

const normsOf = (authority: Authority) => NORMS.filter((norm) => norm.authority === authority);

const inForceOn = (day: Day, norms = NORMS) => norms.filter((norm) => isInForce(norm, day));

/** What is true of what an authority says of a service on a day. */
function truthsOn(authority: Authority, service: Service, day: Day): TruthOf {
  const decideAlone = deciderOf(normsOf(authority), SOURCES);
  const facts = factsOn(inForceOn(day, normsOf(authority)), service);
  return truthsOf(facts, (complete) => saidBy(decideAlone(complete, day).rulings[authority]), { service });
}

const PERIODS = AUTHORITIES.flatMap((authority) =>
  oneDayAPeriod(normsOf(authority)).map((day) => [authority, day] as const),
);

it.each(PERIODS)(
  '%s, from %s on: a ruling is settled if and only if every completion agrees, else it names the facts that matter',
  (authority, day) => {
    const decideAlone = deciderOf(normsOf(authority), SOURCES);
    const wrong: unknown[] = [];
    for (const service of FACTS.service) {
      const truthOf = truthsOn(authority, service, day);
      for (const set of everySet(factsOn(inForceOn(day, normsOf(authority)), service), { service })) {
        const said = saidBy(decideAlone(set, day).rulings[authority]);
        if (said !== expectedOf(truthOf(set))) wrong.push({ set, said });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  },
);

describe('a decision, today', () => {
  const truths = {} as Record<Service, Record<Authority, TruthOf>>;
  beforeAll(() => {
    for (const service of FACTS.service) {
      const by = (authority: Authority) => truthsOn(authority, service, TODAY);
      truths[service] = { city: by('city'), state: by('state'), federal: by('federal') };
    }
  });

  /** How early to ask for a fact: what a resident knows, then what is less sensitive, then what leaves the fewest facts open. */
  function rankOf(fact: Fact, set: Facts, city: TruthOf): number {
    const { of, sensitivity } = ASKING[fact];
    const worst = Math.max(...FACTS[fact].map((value) => city({ ...set, [fact]: value }).mattering.length));
    return ((of === 'resident' ? 0 : 10) + sensitivity) * 20 + worst;
  }

  const inVocabulary = (facts: readonly Fact[]) => FACT_NAMES.filter((fact) => facts.includes(fact));

  /** Whether the headline says what the completions come to for the City, and asks in the right order. */
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
    for (const service of FACTS.service) {
      const truth = truths[service];
      for (const set of everySet(factsOn(inForceOn(TODAY), service), { service })) {
        const decision = decide(set, TODAY);
        kinds[decision.kind]++;
        const rulingsAreRight = AUTHORITIES.every(
          (authority) => saidBy(decision.rulings[authority]) === expectedOf(truth[authority](set)),
        );
        if (!rulingsAreRight || !isRight(decision, set, truth.city)) wrong.push({ set, decision });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(kinds).toEqual({ determined: 93_758, depends: 38_394, check_with_a_person: 2_859 });
  });
});

describe('a decision, today, where the service is unknown too', () => {
  const facts = FACT_NAMES.filter((fact) => fact !== 'service');
  const worlds = everySet(facts, {}).filter((set) => Object.keys(set).length === facts.length);

  const truths = FACTS.service.map((service) => truthsOn('city', service, TODAY));

  it('the service always matters: whatever else is known, two services differ', () => {
    expect(saidBy(decide({ service: 'recreation' }, TODAY).rulings.city)).toBe('not_required');
    expect(saidBy(decide({ service: 'city-contract-work' }, TODAY).rulings.city)).toBe('another-duty');
  });

  /** Another fact matters if it does for some service. */
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
      const said = saidBy(decide(set, TODAY).rulings.city);
      if (said !== expectedFor(set)) wrong.push({ set, said });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
