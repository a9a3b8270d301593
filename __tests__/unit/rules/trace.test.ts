/**
 * The trace tells the truth: each entry, in every world that differs and every period, is what following the norm by hand comes to.
 *
 * @jest-environment node
 */
import {
  AUTHORITIES,
  type Authority,
  decide,
  FACT_NAMES,
  FACTS,
  type Fact,
  NORMS,
  type Norm,
  type Service,
  type TraceEntry,
} from '@/rules';
import { anApplicant } from './fixtures/applicant';
import { deciders, isInForce, traceByHand, unmetFacts, winnersOver } from './fixtures/following';
import { TODAY } from './fixtures/matchers';
import { answersOf, eachPartial, type Truth, truthOf, unionOf } from './fixtures/partials';
import { differentWorlds, EVERY_WORLD, oneDayAPeriod, type World } from './fixtures/worlds';

/** Whether any norm on a kind of service speaks of a fact; who serves is the premise. */
const bears = (fact: Fact, service: Service): boolean =>
  fact === 'service' ||
  fact === 'provider' ||
  NORMS.some(
    ({ when }) => (!when.service || (when.service as readonly string[]).includes(service)) && when[fact],
  );

const normsOf = (authority: Authority): readonly Norm[] =>
  NORMS.filter((norm) => norm.authority === authority);

describe('where every fact is known', () => {
  const periods = AUTHORITIES.flatMap((authority) =>
    oneDayAPeriod(normsOf(authority)).map((day) => [authority, day] as const),
  );

  it.each(periods)('%s, from %s on: every norm is followed, in the order of its source', (authority, day) => {
    const norms = normsOf(authority);
    const wrong: unknown[] = [];
    for (const world of FACTS.service.flatMap((service) => differentWorlds(norms, service))) {
      const trace = JSON.stringify(decide(world, day).rulings[authority].trace);
      const right = JSON.stringify(traceByHand(authority, world, day));
      if (trace !== right && wrong.length < 3) wrong.push({ world, trace, right });
    }
    expect(wrong).toEqual([]);
  });
});

describe('where facts are unknown', () => {
  /** Of a norm in force: where it decides in every completion, in some or in none, and to what it gives way in them. */
  interface Followed {
    readonly decides: Truth;
    readonly winners: Uint32Array;
  }

  function followed(
    norm: Norm,
    ids: readonly string[],
    deciding: ReadonlyMap<World, readonly Norm[]>,
  ): Followed {
    const decides = (world: World) => deciding.get(world)?.includes(norm);
    const winnersIn = (world: World) =>
      decides(world) || unmetFacts(norm, world).length > 0
        ? 0
        : winnersOver(norm, world, TODAY).reduce((bits, { id }) => bits | (1 << ids.indexOf(id)), 0);
    return { decides: truthOf((world) => (decides(world) ? 2 : 1)), winners: unionOf(winnersIn) };
  }

  /** What the entry must be of a norm that is in force. */
  function expectedOf(
    norm: Norm,
    { decides, winners }: Followed,
    ids: readonly string[],
    answers: ReturnType<typeof answersOf>,
    partial: number,
  ): TraceEntry {
    const { id, heldBack } = norm;
    const facts = unmetFacts(norm, answers);
    if (facts.length > 0) return { norm: id, status: 'not-applicable', facts };
    const { outcomes, mattering } = decides;
    if (outcomes[partial] === 3) {
      const open = FACT_NAMES.filter((_, fact) => (mattering[partial] as number) & (1 << fact));
      return { norm: id, status: 'open', facts: open };
    }
    if (outcomes[partial] === 1) {
      const by = ids.filter((_, at) => (winners[partial] as number) & (1 << at));
      return { norm: id, status: 'defeated', by };
    }
    return heldBack
      ? { norm: id, status: 'held-back', since: heldBack.from }
      : { norm: id, status: 'applied' };
  }

  const provider = FACT_NAMES.indexOf('provider');
  // Whoever is asked has said what they need and asks the City. Of what no norm on that service speaks, nothing is said.
  const silent = FACTS.service.map((service) =>
    FACT_NAMES.map((_, fact) => fact).filter((fact) => !bears(FACT_NAMES[fact] as Fact, service)),
  );
  const isSaid = (places: readonly number[]): boolean => {
    const service = (places[0] as number) - 1;
    return service >= 0 && places[provider] === 1 && !silent[service]?.some((fact) => places[fact] !== 0);
  };

  it.each(AUTHORITIES)('%s: the norms of a ruling are those that decide in some completion', (authority) => {
    const ids = normsOf(authority).map(({ id }) => id);
    const bitsOf = (norms: readonly string[]) => norms.reduce((bits, id) => bits | (1 << ids.indexOf(id)), 0);
    const union = unionOf((world) => bitsOf(decide(world, TODAY).rulings[authority].norms));
    const wrong: unknown[] = [];
    eachPartial((partial, places) => {
      if (!isSaid(places)) return;
      const { norms, citations } = decide(answersOf(places), TODAY).rulings[authority];
      const cited = citations.map(({ norm }) => norm);
      if (bitsOf(norms) !== union[partial] || cited.join() !== norms.join()) wrong.push({ norms, cited });
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  const statuses = new Set<string>();

  it.each(AUTHORITIES)(
    '%s: a norm is open if and only if it decides in some completion and not in another, for the facts that turn it',
    (authority) => {
      const norms = normsOf(authority).filter((norm) => isInForce(norm, TODAY));
      const ids = normsOf(authority).map(({ id }) => id);
      const deciding = new Map(EVERY_WORLD.map((world) => [world, deciders(authority, world, TODAY)]));
      const all = norms.map((norm) => followed(norm, ids, deciding));
      const wrong: unknown[] = [];
      eachPartial((partial, places) => {
        if (!isSaid(places)) return;
        const answers = answersOf(places);
        const trace = decide(answers, TODAY).rulings[authority].trace.filter(
          ({ status }) => status !== 'not-in-force',
        );
        const right = norms.map((norm, at) => expectedOf(norm, all[at] as Followed, ids, answers, partial));
        for (const { status } of trace) statuses.add(status);
        if (JSON.stringify(trace) !== JSON.stringify(right) && wrong.length < 3)
          wrong.push({ answers, trace, right });
      });
      expect(wrong).toEqual([]);
    },
  );

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

  it('a transplant: the general result is back, and the general rule does not say so itself', () => {
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

  it('what applies or is held back is what the ruling rests on, nothing else', () => {
    for (const authority of AUTHORITIES)
      for (const day of oneDayAPeriod(normsOf(authority)))
        for (const world of FACTS.service.flatMap((service) =>
          differentWorlds(normsOf(authority), service),
        )) {
          const { norms, trace } = decide(world, day).rulings[authority];
          const deciding = trace.filter(({ status }) => status === 'applied' || status === 'held-back');
          expect(new Set(deciding.map(({ norm }) => norm))).toEqual(new Set(norms));
        }
  });
});
