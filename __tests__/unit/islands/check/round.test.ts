import { firstRound, type Round, type RoundEvent, roundAfter } from '@/app/islands/check/round';
import { stepOf } from '@/lib/questionnaire/session';

const day = '2026-11-30';
const events = {
  needs: { type: 'act', action: { type: 'pick', subjects: ['rent'] } },
  people: { type: 'act', action: { type: 'say-who', people: 'adults' } },
  change: { type: 'act', action: { type: 'go-to', at: 0 } },
  clear: { type: 'clear', asOf: '2026-12-01' },
  leave: { type: 'leave', asOf: '2026-12-01' },
} as const satisfies Record<string, RoundEvent>;
const back = (depth: number): RoundEvent => ({ type: 'go', depth });
const after = (...all: readonly RoundEvent[]): Round => all.reduce(roundAfter, firstRound(day));
const kindOf = ({ session }: Round) => stepOf(session).kind;

it('each step on the way is one entry', () => {
  const round = after(events.needs, events.people);
  expect([kindOf(round), round.depth]).toEqual(['results', 2]);
});

it('the same answer sent twice is one step', () => {
  expect(after(events.needs, events.needs).depth).toBe(1);
});

it('Back and Forward show the visited steps, with their answers', () => {
  const round = after(events.needs, events.people, back(1));
  expect([kindOf(round), round.session.screening.people]).toEqual(['who', 'adults']);
  expect(kindOf(roundAfter(round, back(2)))).toBe('results');
});

it('Back from a change shows the results that the change began at', () => {
  const round = after(events.needs, events.people, events.change);
  expect([kindOf(round), round.depth]).toEqual(['needs', 3]);
  expect(kindOf(roundAfter(round, back(2)))).toBe('results');
});

it('a new step after Back replaces the steps ahead', () => {
  const round = after(events.needs, events.people, back(0), events.needs);
  expect([kindOf(round), round.depth]).toEqual(['who', 1]);
  expect(roundAfter(round, back(2)).depth).toBe(1);
});

it('a cleared round starts again with the current day, and earlier entries lead nowhere', () => {
  const round = after(events.needs, events.people, events.clear);
  expect(round).toEqual({ ...firstRound('2026-12-01'), number: 1, cleared: true });
  expect(roundAfter(round, back(2))).toEqual({ ...round, cleared: false });
});

it('leaving the page clears it and keeps its history entry', () => {
  const { session, depth } = after(events.needs, events.people, events.leave);
  expect([session, depth]).toEqual([firstRound(day).session, 2]);
});

it('the day is that of the first action, however long the page was open, and stays for the round', () => {
  const later = { type: 'touch', asOf: '2026-12-05' } as const;
  expect(after(later).asOf).toBe('2026-12-05');
  expect(after({ ...events.needs, asOf: '2026-12-05' }, { ...events.people, asOf: '2026-12-06' }).asOf).toBe(
    '2026-12-05',
  );
  expect(after(events.needs, events.clear, later).asOf).toBe('2026-12-05');
});
