import { NEEDS } from '@/lib/cities/longmont/needs';
import { type Desk, emptyDesk, LONGEST_LABEL, MOST_AT_DESK } from '@/lib/desk/desk';
import { type DeskAction, deskAfter } from '@/lib/desk/reducer';

const deskOf = (...actions: readonly DeskAction[]): Desk => actions.reduce(deskAfter, emptyDesk);
const adult: DeskAction = { type: 'add-person', kind: 'adult' };
const child: DeskAction = { type: 'add-person', kind: 'child' };
const rent: DeskAction = { type: 'add-service', need: 'rent' };
const food: DeskAction = { type: 'add-service', need: 'food-today' };

describe('people', () => {
  it('come with the next free letter', () => {
    const desk = deskOf(adult, adult, { type: 'remove-person', id: 1 }, child);
    expect(desk.people).toEqual([
      { id: 2, kind: 'adult', label: 'B' },
      { id: 3, kind: 'child', label: 'A' },
    ]);
  });

  it('never share an id, so that no row takes over what another said', () => {
    const desk = deskOf(adult, adult, { type: 'remove-person', id: 1 }, adult, adult);
    expect(new Set(desk.people.map(({ id }) => id)).size).toBe(3);
  });

  it('are at most as many as there are letters', () => {
    const full = deskOf(...Array.from({ length: MOST_AT_DESK }, () => adult));
    expect(full.people).toHaveLength(MOST_AT_DESK);
    expect(deskAfter(full, child)).toBe(full);
  });

  it('have a short label and a kind, both to be changed', () => {
    const desk = deskOf(
      adult,
      { type: 'label-person', id: 1, label: 'x'.repeat(40) },
      { type: 'change-kind', id: 1, kind: 'adult-for-child' },
    );
    expect(desk.people).toEqual([{ id: 1, kind: 'adult-for-child', label: 'x'.repeat(LONGEST_LABEL) }]);
  });
});

describe('services', () => {
  it('come in the order in which they are picked, each once, given by the City', () => {
    const desk = deskOf(rent, food, rent);
    expect(desk.services).toEqual([
      { need: 'rent', facts: { provider: 'city' } },
      { need: 'food-today', facts: { provider: 'city' } },
    ]);
  });

  it('can all be there at once, and those that were there keep what was said of them', () => {
    const desk = deskOf(
      food,
      { type: 'set-fact', need: 'food-today', fact: 'funding', value: 'federal' },
      { type: 'add-all-services' },
    );
    expect(desk.services).toHaveLength(NEEDS.length);
    expect(desk.services[0]?.facts.funding).toBe('federal');
  });

  it('can be taken away', () => {
    expect(deskOf(rent, food, { type: 'remove-service', need: 'rent' }).services).toHaveLength(1);
  });
});

describe('facts', () => {
  it('belong to one service', () => {
    const desk = deskOf(rent, food, { type: 'set-fact', need: 'rent', fact: 'funding', value: 'federal' });
    expect(desk.services.map(({ facts }) => facts.funding)).toEqual(['federal', undefined]);
  });

  it('that are not known are absent, the premise too', () => {
    const desk = deskOf(rent, { type: 'set-fact', need: 'rent', fact: 'provider', value: undefined });
    expect(desk.services[0]?.facts).toEqual({});
  });

  it('leave every other service the same object, so that nothing else is worked out again', () => {
    const before = deskOf(rent, food);
    const now = deskAfter(before, { type: 'set-fact', need: 'rent', fact: 'funding', value: 'federal' });
    expect(now.services[1]).toBe(before.services[1]);
    expect(now.people).toBe(before.people);
    const same = deskAfter(now, { type: 'set-fact', need: 'rent', fact: 'funding', value: 'federal' });
    expect(same.services[0]).toBe(now.services[0]);
  });
});

it('holds the day beside the household', () => {
  const desk = deskOf({ type: 'set-day', asOf: '2019-03-01' }, adult, {
    type: 'set-day',
    asOf: undefined,
  });
  expect(desk).toMatchObject({ asOf: undefined, people: [{ label: 'A' }] });
});
