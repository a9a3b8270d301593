import { NEEDS } from '@/lib/city/needs';
import { type Desk, emptyDesk, LONGEST_LABEL, MOST_AT_DESK } from '@/lib/desk/desk';
import { type DeskAction, deskAfter } from '@/lib/desk/reducer';

const deskOf = (...actions: readonly DeskAction[]): Desk => actions.reduce(deskAfter, emptyDesk);
const adult: DeskAction = { type: 'add-person', kind: 'adult' };
const child: DeskAction = { type: 'add-person', kind: 'child' };
const rent: DeskAction = { type: 'add-subject', subject: 'rent' };
const snap: DeskAction = { type: 'add-subject', subject: 'snap' };
const food: DeskAction = { type: 'add-subject', subject: 'food-today' };

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

describe('needs and programs', () => {
  it('come in the order in which they are picked, each once, given by the City', () => {
    const desk = deskOf(rent, food, rent);
    expect(desk.subjects).toEqual([
      { subject: 'rent', facts: { provider: 'city' } },
      { subject: 'food-today', facts: { provider: 'city' } },
    ]);
  });

  it('can all be there at once, and those that were there keep what was said of them', () => {
    const desk = deskOf(
      food,
      { type: 'set-fact', subject: 'food-today', fact: 'funding', value: 'federal' },
      { type: 'add-all-needs' },
    );
    expect(desk.subjects).toHaveLength(NEEDS.length);
    expect(desk.subjects[0]?.facts.funding).toBe('federal');
  });

  it('can be taken away', () => {
    expect(deskOf(rent, food, { type: 'remove-subject', subject: 'rent' }).subjects).toHaveLength(1);
    expect(deskOf(rent, snap, { type: 'remove-subject', subject: 'snap' }).subjects).toHaveLength(1);
  });

  it('do not take the City for the one who gives a program', () => {
    expect(deskOf(snap, rent, snap).subjects).toEqual([
      { subject: 'snap', facts: {} },
      { subject: 'rent', facts: { provider: 'city' } },
    ]);
  });
});

describe('facts', () => {
  it('belong to one service', () => {
    const desk = deskOf(rent, food, { type: 'set-fact', subject: 'rent', fact: 'funding', value: 'federal' });
    expect(desk.subjects.map(({ facts }) => facts.funding)).toEqual(['federal', undefined]);
  });

  it('that are not known are absent, the premise too', () => {
    const desk = deskOf(rent, { type: 'set-fact', subject: 'rent', fact: 'provider', value: undefined });
    expect(desk.subjects[0]?.facts).toEqual({});
  });

  it('leave every other service the same object, so that nothing else is worked out again', () => {
    const before = deskOf(rent, food);
    const now = deskAfter(before, { type: 'set-fact', subject: 'rent', fact: 'funding', value: 'federal' });
    expect(now.subjects[1]).toBe(before.subjects[1]);
    expect(now.people).toBe(before.people);
    const same = deskAfter(now, { type: 'set-fact', subject: 'rent', fact: 'funding', value: 'federal' });
    expect(same.subjects[0]).toBe(now.subjects[0]);
  });
});

it('holds the day beside the household', () => {
  const desk = deskOf({ type: 'set-day', asOf: '2019-03-01' }, adult, {
    type: 'set-day',
    asOf: undefined,
  });
  expect(desk).toMatchObject({ asOf: undefined, people: [{ label: 'A' }] });
});
