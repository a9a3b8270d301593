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
import { defeatersOf, isInForce, stands, traceByHand, unmetFacts } from './fixtures/following';
import { TODAY } from './fixtures/matchers';
import { answersOf, eachPartial, type Truth, truthOf, unionOf } from './fixtures/partials';
import { differentWorlds, oneDayAPeriod } from './fixtures/worlds';

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
  const truths = new Map<string, Truth>();
  beforeAll(() => {
    for (const norm of NORMS) {
      if (isInForce(norm, TODAY))
        truths.set(
          norm.id,
          truthOf((world) => (stands(norm, world, TODAY) ? 2 : 1)),
        );
    }
  });
  const standsSomewhere = (id: string, partial: number) =>
    ((truths.get(id) as Truth).outcomes[partial] as number) >= 2;

  /** What the entry must be of a norm that is in force. */
  function expectedOf(norm: Norm, answers: ReturnType<typeof answersOf>, partial: number): TraceEntry {
    const { id, heldBack } = norm;
    const facts = unmetFacts(norm, answers);
    if (facts.length > 0) return { norm: id, status: 'not-applicable', facts };
    const { outcomes, mattering } = truths.get(id) as Truth;
    if (outcomes[partial] === 3) {
      const open = FACT_NAMES.filter((_, fact) => (mattering[partial] as number) & (1 << fact));
      return { norm: id, status: 'open', facts: open };
    }
    if (outcomes[partial] === 1) {
      const by = defeatersOf(norm, TODAY).filter((other) => standsSomewhere(other.id, partial));
      return { norm: id, status: 'defeated', by: by.map((other) => other.id) };
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

  it('a norm is open if and only if some completion lets it stand and some does not, for the facts that decide it', () => {
    const wrong: unknown[] = [];
    const statuses = new Set<string>();
    eachPartial((partial, places) => {
      if (!isSaid(places)) return;
      const answers = answersOf(places);
      const { rulings } = decide(answers, TODAY);
      for (const authority of AUTHORITIES) {
        const norms = normsOf(authority).filter((norm) => isInForce(norm, TODAY));
        const trace = rulings[authority].trace.filter(({ status }) => status !== 'not-in-force');
        const right = norms.map((norm) => expectedOf(norm, answers, partial));
        for (const { status } of trace) statuses.add(status);
        if (JSON.stringify(trace) !== JSON.stringify(right) && wrong.length < 3)
          wrong.push({ answers, trace, right });
      }
    });
    expect(wrong).toEqual([]);
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
});
