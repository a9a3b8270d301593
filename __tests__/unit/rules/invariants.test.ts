/**
 * Tests every claim in every world (each combination of facts), the day before and the day of every change. Nothing is sampled.
 *
 * @jest-environment node
 */
import { CITY_NORMS } from '@city/rules';
import { AUTHORITIES, type Authority, type Day, NORMS } from '@/rules';
import { CLAIMS, isTrue } from './fixtures/claims';
import { BOTH_SIDES, bothSidesOf, EDGES, EVERY_WORLD, edgesOf, onceFor, type World } from './fixtures/worlds';

describe('the worlds', () => {
  it('are all there', () => {
    expect(EVERY_WORLD).toHaveLength(70_656);
    expect(new Set(EVERY_WORLD.map((world) => Object.values(world).join())).size).toBe(70_656);
  });

  it('are seen on both sides of every day on which a norm begins, ends or is held back', () => {
    const ofTheCity = new Set(CITY_NORMS.map(({ from }) => from));
    const ofTheLaw = [
      '1996-08-22',
      '2001-01-16',
      '2006-08-01',
      '2017-05-16',
      '2022-07-01',
      '2025-07-01',
      '2025-07-14',
      '2025-08-15',
      '2025-09-10',
      '2025-11-26',
    ];
    expect(EDGES).toEqual([...new Set([...ofTheLaw, ...ofTheCity])].sort());
    expect(BOTH_SIDES).toHaveLength(2 * EDGES.length);
  });
});

const decideOnce = onceFor(NORMS);

/** Both sides of every edge of the norms of these authorities. On other days they say the same as the day before (leftOut.test.ts). */
const sidesFor = (authorities: readonly Authority[]): ReadonlySet<Day> =>
  new Set(bothSidesOf(edgesOf(NORMS.filter(({ authority }) => authorities.includes(authority)))));

/** A few of the cases in which each claim fails. */
const failures = new Map(CLAIMS.map((claim) => [claim, [] as { day: Day; world: World }[]]));
beforeAll(() => {
  const claims = CLAIMS.map((claim) => ({
    claim,
    days: sidesFor(claim.of),
    failed: failures.get(claim) ?? [],
  }));
  for (const day of BOTH_SIDES) {
    const ofDay = claims.filter(({ days }) => days.has(day));
    for (const world of EVERY_WORLD) {
      const decision = decideOnce(world, day);
      const told = (other: World) => (other === world ? decision : decideOnce(other, day));
      for (const { claim, failed } of ofDay) {
        if (failed.length < 3 && !isTrue(claim, told, world, day)) failed.push({ day, world });
      }
    }
  }
});

const GROUPS = [...AUTHORITIES.map((authority) => [authority]), [...AUTHORITIES]];

it('every claim is of one authority or of all', () => {
  expect(CLAIMS.filter(({ of }) => !GROUPS.some((group) => group.join() === of.join()))).toEqual([]);
});

const claimed = GROUPS.filter((group) => CLAIMS.some(({ of }) => of.join() === group.join()));

describe.each(claimed.map((group) => [group.join(', '), group] as const))('%s', (_name, group) => {
  it.each(
    CLAIMS.filter(({ of }) => of.join() === group.join()).map((claim) => [claim.clause, claim.says, claim]),
  )('%s: %s', (_clause, _says, claim) => {
    expect(failures.get(claim)).toEqual([]);
  });
});
