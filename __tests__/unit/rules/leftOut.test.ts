/**
 * Proves that what the other tests leave out changes nothing: facts that no applicable norm mentions; services and days with the same norms; other
 * authorities.
 *
 * @jest-environment node
 */
import {
  AUTHORITIES,
  type Authority,
  type Decision,
  decide,
  deciderOf,
  NORMS,
  type Ruling,
  SOURCES,
} from '@/rules';
import { TODAY } from './fixtures/matchers';
import {
  casesOn,
  dayBefore,
  differentCases,
  EDGES,
  EVERY_WORLD,
  onceFor,
  oneDayAPeriod,
  type World,
  worldsOf,
} from './fixtures/worlds';

const rulingIn = ({ verification, basis, norms, ...open }: Ruling): string =>
  `${verification} ${basis} ${norms} ${'facts' in open ? `${open.facts} ${open.why}` : ''}`;

/** A decision as text, without the trace. */
const said = ({ kind, rulings, differences }: Decision): string =>
  `${kind} ${AUTHORITIES.map((authority) => rulingIn(rulings[authority]))} ${differences.map(({ kind }) => kind)}`;

/** A few worlds whose decision differs from the one without the left out facts. */
function surprises(worlds: readonly World[], day: string) {
  const decideOnce = onceFor(NORMS);
  return worlds.filter((world) => said(decide(world, day)) !== said(decideOnce(world, day))).slice(0, 3);
}

/** Every nth world. A prime step meets every value of every fact. */
const every = (step: number) => EVERY_WORLD.filter((_, index) => index % step === 0);

describe('facts in no condition of a norm that can apply to the service on the day', () => {
  it('today, in every seventh world, change no ruling', () => {
    expect(surprises(every(7), TODAY)).toEqual([]);
  });

  it('today, in some worlds, change no trace', () => {
    const traces = (world: World) =>
      JSON.stringify(AUTHORITIES.map((authority) => decide(world, TODAY).rulings[authority].trace));
    const bare = new Map(casesOn(NORMS, [TODAY]).map((one) => [one.service, one]));
    const withoutThem = (world: World) => {
      const facts: readonly string[] = bare.get(world.service)?.facts ?? [];
      return Object.fromEntries(
        Object.entries(world).filter(([fact]) => fact === 'service' || facts.includes(fact)),
      ) as World;
    };
    expect(every(37).filter((world) => traces(world) !== traces(withoutThem(world)))).toEqual([]);
  });

  it.each(oneDayAPeriod(NORMS))('from %s on, in some worlds, change nothing that is said', (day) => {
    expect(surprises(every(37), day)).toEqual([]);
  });
});

describe.each(AUTHORITIES)('%s', (authority) => {
  const own = NORMS.filter((norm) => norm.authority === authority);
  const cases = casesOn(own, oneDayAPeriod(own));
  const different = new Map(differentCases(cases).map((one) => [one.key, one]));
  const alone = deciderOf(own, SOURCES);

  it('has the same rulings for any service and day with the same norms', () => {
    const wrong: unknown[] = [];
    for (const { service, day, facts, key } of cases) {
      const like = different.get(key);
      if (!like) throw new Error(key);
      for (const world of worldsOf({ service, facts })) {
        const here = alone(world, day).rulings[authority];
        const there = alone({ ...world, service: like.service }, like.day).rulings[authority];
        if (rulingIn(here) !== rulingIn(there)) wrong.push({ world, day, like: like.service, on: like.day });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('has the same rulings alone and with the others, in some worlds of every period', () => {
    const rulings = oneDayAPeriod(NORMS).flatMap((day) => every(101).map((world) => ({ world, day })));
    expect(
      rulings.filter(
        ({ world, day }) =>
          rulingIn(alone(world, day).rulings[authority]) !== rulingIn(decide(world, day).rulings[authority]),
      ),
    ).toEqual([]);
  });
});

describe('between two changes of the law', () => {
  const aWorld = EVERY_WORLD[0] as World;
  const traces = (authority: Authority, day: string) => decide(aWorld, day).rulings[authority].trace;

  it.each(EDGES.slice(1).map((next, index) => [EDGES[index] as string, dayBefore(next)] as const))(
    'the norms in force on the last day are those of the first: %s to %s',
    (first, last) => {
      for (const authority of AUTHORITIES) expect(traces(authority, last)).toEqual(traces(authority, first));
    },
  );
});
