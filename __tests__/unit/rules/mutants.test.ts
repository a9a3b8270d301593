/**
 * Mutates each norm in every way we can think of. Each mutation must break a claim, break the connections between norms, or cause a contradiction between
 * norms, which stops every decision.
 *
 * @jest-environment node
 */
import {
  type Authority,
  type Day,
  deciderOf,
  FACTS,
  NORMS,
  type Norm,
  NormsError,
  type Ruling,
  SOURCES,
} from '@/rules';
import { CLAIMS, isTrue } from './fixtures/claims';
import { misfits } from './fixtures/hanging';
import { MUTANTS, type Mutant } from './fixtures/mutants';
import { differentWorlds, onceFor, oneDayAPeriod, type World } from './fixtures/worlds';

/** Mutations that change nothing, each with its reason. */
const NO_CHANGE: readonly (readonly [norm: string, change: string, reason: string])[] = [
  ['city-transplant', 'forget its condition on service', 'what it defeats speaks of emergency care alone'],
  ['state-transplant', 'forget its condition on service', 'what it defeats speaks of emergency care alone'],
  ['federal-transplant', 'forget its condition on service', 'what it defeats speaks of emergency care alone'],
  [
    'state-contract-work',
    'unhang it from state-general',
    'it still defeats the one exception that could stand',
  ],
  [
    'federal-contract-work',
    'unhang it from federal-general',
    'it still defeats the one exception that could stand',
  ],
  ['federal-ag-2025', 'forget its condition on service', 'what it defeats speaks of these services alone'],
  ['federal-hhs-2025', 'do not hold it back', 'by then the withdrawal of the list defeats it'],
  ['federal-hhs-2025', 'hold it back a day early', 'by then the withdrawal of the list defeats it'],
  ['federal-hhs-2025', 'hold it back a day late', 'by then the withdrawal of the list defeats it'],
  ['federal-hud-2025', 'let it say not_required', 'it is held back from its first day'],
  ['federal-hud-2025', 'let it say unsettled', 'it is held back from its first day'],
  ['federal-hud-2025', 'hold it back a day early', 'it is not in force a day early'],
  [
    'federal-hud-2025',
    'forget its condition on funding',
    'money of the City or the State is out of reach already',
  ],
];

const worldsByConditions = new Map<string, readonly (readonly World[])[]>();

/** For each service the worlds that the conditions of these norms distinguish; most mutants share them. */
function listsOf(norms: readonly Norm[]): readonly (readonly World[])[] {
  const key = [...new Set(norms.map(({ when }) => JSON.stringify(when)))].sort().join();
  const lists =
    worldsByConditions.get(key) ?? FACTS.service.map((service) => differentWorlds(norms, service));
  worldsByConditions.set(key, lists);
  return lists;
}

/** One world of each service, then another of each, with long strides, so that a difference is found early. */
function* inTurn(norms: readonly Norm[]): Generator<World> {
  const lists = listsOf(norms);
  const longest = Math.max(...lists.map(({ length }) => length));
  const stride = 7919;
  for (let turn = 0; turn < longest; turn++) {
    for (const worlds of lists) {
      if (turn < worlds.length) yield worlds[(turn * stride) % worlds.length] as World;
    }
  }
}

const sameWay = (one: Ruling, other: Ruling): boolean =>
  one.verification === other.verification &&
  one.basis === other.basis &&
  one.norms.join() === other.norms.join();

const rightlyBy = (authority: Authority) => onceFor(NORMS.filter((norm) => norm.authority === authority));
const RIGHTLY = { city: rightlyBy('city'), state: rightlyBy('state'), federal: rightlyBy('federal') };

/** What noticed the mutant; `undefined` if nothing did. */
function noticed({ norm, norms }: Mutant): string | undefined {
  const [misfit] = misfits(norms);
  if (misfit) return misfit;
  const { authority } = norm;
  const isOwn = (one: Norm) => one.authority === authority;
  // The norms of its own authority are enough to find a difference.
  const rightly = RIGHTLY[authority];
  const wrongly = onceFor(norms.filter(isOwn));
  const wrong = deciderOf(norms, SOURCES);
  const claims = CLAIMS.filter(({ of }) => of.includes(authority));
  const contradicted = (world: World, day: Day) => {
    const decision = wrong(world, day);
    const told = (other: World, on: Day) => (other === world ? decision : wrong(other, on));
    return claims.find((claim) => !isTrue(claim, told, world, day))?.says;
  };
  const spoken = [...NORMS, ...norms].filter(isOwn);
  const days = oneDayAPeriod(spoken);
  try {
    for (const world of inTurn(spoken)) {
      for (const day of days) {
        if (sameWay(rightly(world, day).rulings[authority], wrongly(world, day).rulings[authority])) continue;
        const claim = contradicted(world, day);
        if (claim) return claim;
      }
    }
  } catch (error) {
    if (error instanceof NormsError) return error.message;
    throw error;
  }
  return undefined;
}

describe('a mutated norm is noticed', () => {
  it('in more ways than a few', () => {
    expect(MUTANTS.length).toBeGreaterThan(450);
  });

  it.each(NORMS.map(({ id }) => id))('%s', (id) => {
    const unnoticed = MUTANTS.filter((mutant) => mutant.norm.id === id && !noticed(mutant));
    expect(unnoticed.map(({ change }) => change).sort()).toEqual(
      NO_CHANGE.filter(([norm]) => norm === id)
        .map(([, change]) => change)
        .sort(),
    );
  });
});
