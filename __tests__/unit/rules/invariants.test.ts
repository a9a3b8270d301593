/**
 * What the policy and the law say, in every world (each combination of facts) and on both sides of every edge of time. Nothing is sampled.
 *
 * @jest-environment node
 */
import { decide } from '@/rules';
import { CLAIMS, isTrue } from './fixtures/claims';
import { BOTH_SIDES, EDGES, EVERY_WORLD, failures } from './fixtures/worlds';

describe('the worlds', () => {
  it('are all there', () => {
    expect(EVERY_WORLD).toHaveLength(70_656);
    expect(new Set(EVERY_WORLD.map((world) => Object.values(world).join())).size).toBe(70_656);
  });

  it('are seen on both sides of every day on which a norm begins, ends or is held back', () => {
    expect(EDGES).toEqual([
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
    ]);
    expect(BOTH_SIDES).toHaveLength(20);
  });
});

describe.each(['city', 'state', 'federal'] as const)('%s', (authority) => {
  it.each(
    CLAIMS.filter(({ of }) => of.length === 1 && of[0] === authority).map((claim) => [
      claim.clause,
      claim.says,
      claim,
    ]),
  )('%s: %s', (_clause, _says, claim) => {
    expect(failures((world, day) => isTrue(claim, decide, world, day))).toEqual([]);
  });
});

describe('every authority', () => {
  it.each(CLAIMS.filter(({ of }) => of.length > 1).map((claim) => [claim.clause, claim.says, claim]))(
    '%s: %s',
    (_clause, _says, claim) => {
      expect(failures((world, day) => isTrue(claim, decide, world, day))).toEqual([]);
    },
  );
});
