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

/** The worlds in which something else is said, at most a few. */
function surprises(day: string, told: (decision: Decision) => string) {
  const decideOnce = onceFor(decide);
  return EVERY_WORLD.filter((world) => told(decide(world, day)) !== told(decideOnce(world, day))).slice(0, 3);
}

it('today, neither what is said nor any reason for it', () => {
  expect(surprises(TODAY, (decision) => JSON.stringify(decision))).toEqual([]);
});

it.each(oneDayAPeriod(NORMS))('from %s on, nothing that is said', (day) => {
  expect(surprises(day, summary)).toEqual([]);
});
