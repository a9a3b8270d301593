/**
 * Facts that no norm on the service speaks of change nothing. The other tests therefore leave them out.
 *
 * @jest-environment node
 */
import { AUTHORITIES, type Decision, decide, NORMS } from '@/rules';
import { TODAY } from './fixtures/matchers';
import { EVERY_WORLD, onceFor, oneDayAPeriod } from './fixtures/worlds';

/** What is said, without the reasons. */
function summary({ rulings, ...decision }: Decision): string {
  const said = AUTHORITIES.map((authority) => {
    const { verification, basis, norms } = rulings[authority];
    return `${verification} ${basis} ${norms}`;
  });
  return `${decision.kind} ${Object.values(decision.answers)} ${said}`;
}

/** A part of all worlds, spread evenly: a prime step meets every value of every fact. */
const SOME_WORLDS = EVERY_WORLD.filter((_, index) => index % 17 === 0);

/** The worlds in which something else is said, at most a few. */
function surprises(worlds: typeof EVERY_WORLD, day: string, told: (decision: Decision) => string) {
  const decideOnce = onceFor(decide);
  return worlds.filter((world) => told(decide(world, day)) !== told(decideOnce(world, day))).slice(0, 3);
}

it('today, in every world, nothing that is said', () => {
  expect(surprises(EVERY_WORLD, TODAY, summary)).toEqual([]);
});

it('today, nor any reason for it', () => {
  expect(surprises(SOME_WORLDS, TODAY, (decision) => JSON.stringify(decision))).toEqual([]);
});

it.each(oneDayAPeriod(NORMS))('from %s on, nothing that is said', (day) => {
  expect(surprises(SOME_WORLDS, day, summary)).toEqual([]);
});
