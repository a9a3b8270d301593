/**
 * The trace is correct: in every world that differs and every period, each entry equals that of the second implementation.
 *
 * @jest-environment node
 */
import {
  AUTHORITIES,
  type Authority,
  type Day,
  type Decide,
  decide,
  deciderOf,
  type Fact,
  type Facts,
  NORMS,
  type Norm,
  SOURCES,
  type TraceEntry,
} from '@/rules';
import { anApplicant } from './fixtures/applicant';
import { deciders, traceByHand, unmetFacts, winnersOver } from './fixtures/following';
import { TODAY } from './fixtures/matchers';
import { everySet, type TruthOf, truthsOf } from './fixtures/partials';
import {
  casesOn,
  differentCases,
  isInForce,
  normsOn,
  oneDayAPeriod,
  type World,
  worldsOf,
} from './fixtures/worlds';

const normsOf = (authority: Authority): readonly Norm[] =>
  NORMS.filter((norm) => norm.authority === authority);

describe('where every fact is known', () => {
  /** The faults of the trace of a world on a day. */
  function faultsIn(authority: Authority, decide: Decide, world: World, day: Day): readonly unknown[] {
    const { trace, norms: reasons } = decide(world, day).rulings[authority];
    const right = traceByHand(authority, world, day);
    const deciding = trace.filter(({ status }) => status === 'applied' || status === 'held-back');
    const isItsReason =
      deciding
        .map(({ norm }) => norm)
        .sort()
        .join() === [...reasons].sort().join();
    const isRight = JSON.stringify(trace) === JSON.stringify(right);
    return isRight && isItsReason ? [] : [{ world, day, trace, right, reasons }];
  }

  describe.each(AUTHORITIES)('%s', (authority) => {
    const own = normsOf(authority);
    const cases = casesOn(own, oneDayAPeriod(own));
    const decideAlone = deciderOf(own, SOURCES);

    it('every norm has an entry, and the norms that apply or are held back are those of the ruling', () => {
      const wrong = differentCases(cases).flatMap((one) =>
        worldsOf(one).flatMap((world) => faultsIn(authority, decideAlone, world, one.day)),
      );
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it('the same is true for some facts of every service in every period', () => {
      const wrong = cases.flatMap((one) =>
        worldsOf(one)
          .slice(0, 1)
          .flatMap((world) => faultsIn(authority, decide, world, one.day)),
      );
      expect(wrong.slice(0, 3)).toEqual([]);
    });
  });
});

describe('with unknown facts, for a person who asks the City today', () => {
  /** What happens to a norm in force, over all completions of the known facts. */
  interface Followed {
    readonly norm: Norm;
    /** Whether it decides: yes, no, or both. */
    readonly decides: TruthOf;
    /** The norms that it gives way to if it applies, as a list of ids. */
    readonly winners: TruthOf;
  }

  function follow(norm: Norm, facts: readonly Fact[], known: Facts): Followed {
    const isDecider = (world: Facts) => deciders(norm.authority, world as World, TODAY).includes(norm);
    const winnersIn = (world: Facts) =>
      isDecider(world) || unmetFacts(norm, world).length > 0 ? [] : winnersOver(norm, world as World, TODAY);
    return {
      norm,
      decides: truthsOf(facts, (world) => (isDecider(world) ? 'yes' : 'no'), known),
      winners: truthsOf(
        facts,
        (world) =>
          winnersIn(world)
            .map(({ id }) => id)
            .join(),
        known,
      ),
    };
  }

  function expectedEntry(
    { norm, decides, winners }: Followed,
    set: Facts,
    ids: readonly string[],
  ): TraceEntry {
    const { id, heldBack } = norm;
    const facts = unmetFacts(norm, set);
    if (facts.length > 0) return { norm: id, status: 'not-applicable', facts };
    const { outcomes, mattering } = decides(set);
    if (outcomes.length > 1) return { norm: id, status: 'open', facts: mattering };
    if (outcomes.includes('no')) {
      const by = winners(set).outcomes.flatMap((list) => list.split(','));
      return { norm: id, status: 'defeated', by: ids.filter((one) => by.includes(one)) };
    }
    return heldBack
      ? { norm: id, status: 'held-back', since: heldBack.from }
      : { norm: id, status: 'applied' };
  }

  const statuses = new Set<string>();

  it.each(AUTHORITIES)(
    '%s: a norm is open if and only if it decides in some completion and not in another; a ruling names those that decide in some',
    (authority) => {
      const inForce = normsOf(authority).filter((norm) => isInForce(norm, TODAY));
      const ids = inForce.map(({ id }) => id);
      const decideAlone = deciderOf(normsOf(authority), SOURCES);
      const wrong: unknown[] = [];
      for (const { service, facts: counting } of differentCases(casesOn(normsOf(authority), [TODAY]))) {
        const known = { service, provider: 'city' } as const;
        const facts = counting.filter((fact) => fact !== 'provider');
        const followed = normsOn(inForce, service).map((norm) => follow(norm, facts, known));
        for (const set of everySet(facts, known)) {
          const { norms, citations, trace } = decideAlone(set, TODAY).rulings[authority];
          const entries = trace.filter(({ norm }) => followed.some((one) => one.norm.id === norm));
          const expected = followed.map((one) => expectedEntry(one, set, ids));
          const deciding = followed.filter(({ decides }) => decides(set).outcomes.includes('yes'));
          for (const { status } of entries) statuses.add(status);
          const isRight =
            JSON.stringify(entries) === JSON.stringify(expected) &&
            [...norms].sort().join() === sortedIds(deciding.map(({ norm }) => norm)) &&
            citations.map(({ norm }) => norm).join() === norms.join();
          if (!isRight) wrong.push({ set, entries, expected, norms });
        }
        const others = inForce.filter((norm) => !followed.some((one) => one.norm === norm));
        const { trace } = decide(known, TODAY).rulings[authority];
        for (const { id } of others) {
          expect(trace).toContainEqual({ norm: id, status: 'not-applicable', facts: ['service'] });
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );

  const sortedIds = (norms: readonly Norm[]) =>
    norms
      .map(({ id }) => id)
      .sort()
      .join();

  it('every status of a norm in force occurs', () => {
    expect([...statuses].sort()).toEqual(['applied', 'defeated', 'held-back', 'not-applicable', 'open']);
  });
});

describe('the trace names what decided', () => {
  const { trace } = decide(
    anApplicant().askingFor('emergency-health-care').needingATransplant().answers,
    TODAY,
  ).rulings.city;
  const entryOf = (id: string) => trace.find(({ norm }) => norm === id);

  it('a transplant: the carve-out applied and defeated emergency care', () => {
    expect(entryOf('city-transplant')).toEqual({ norm: 'city-transplant', status: 'applied' });
    expect(entryOf('city-emergency-care')).toEqual({
      norm: 'city-emergency-care',
      status: 'defeated',
      by: ['city-transplant'],
    });
  });

  it('a transplant: the result equals that of the general rule, but the general rule does not decide', () => {
    expect(entryOf('city-general')).toEqual({
      norm: 'city-general',
      status: 'defeated',
      by: ['city-transplant'],
    });
  });

  it('a child who needs a transplant: it is not the carve-out that decides', () => {
    const child = decide(
      anApplicant().aged(17).askingFor('emergency-health-care').needingATransplant().answers,
      TODAY,
    ).rulings.city;
    expect(child.norms).toEqual(['city-under-18']);
    expect(child.trace).toContainEqual({
      norm: 'city-transplant',
      status: 'defeated',
      by: ['city-under-18'],
    });
  });
});
