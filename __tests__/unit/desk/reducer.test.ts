import { NEEDS } from '@/lib/city/needs';
import { columnView, factView } from '@/lib/desk/columns';
import { chosen, chosenAt, type Desk, emptyDesk, LONGEST_LABEL, MOST_AT_DESK } from '@/lib/desk/desk';
import { historyAfter, noHistory } from '@/lib/desk/history';
import { presetOf, presetsFor } from '@/lib/desk/presets';
import { type DeskAction, deskAfter } from '@/lib/desk/reducer';

const deskOf = (...actions: readonly DeskAction[]): Desk => actions.reduce(deskAfter, emptyDesk);
const adult: DeskAction = { type: 'add-person', kind: 'adult' };
const child: DeskAction = { type: 'add-person', kind: 'child' };
const rent: DeskAction = { type: 'add-column', column: chosen('rent') };
const snap: DeskAction = { type: 'add-column', column: chosen('snap') };
const food: DeskAction = { type: 'add-column', column: chosen('food-today') };

describe('people', () => {
  it('get the next free letter', () => {
    const desk = deskOf(adult, adult, { type: 'remove-person', id: 1 }, child);
    expect(desk.people).toEqual([
      { id: 2, kind: 'adult', label: 'B' },
      { id: 3, kind: 'child', label: 'A' },
    ]);
  });

  it('never share an id, so that no row takes over the state of another', () => {
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
    expect(desk.columns).toEqual([
      { id: 'rent', subject: 'rent', facts: { provider: 'city' } },
      { id: 'food-today', subject: 'food-today', facts: { provider: 'city' } },
    ]);
  });

  it('can all be added at once, and those already there keep their facts', () => {
    const desk = deskOf(
      food,
      { type: 'set-fact', column: 'food-today', fact: 'funding', value: 'federal' },
      { type: 'add-all-needs' },
    );
    expect(desk.columns).toHaveLength(NEEDS.length);
    expect(desk.columns[0]?.facts.funding).toBe('federal');
  });

  it('can be taken away', () => {
    expect(deskOf(rent, food, { type: 'remove-column', column: 'rent' }).columns).toHaveLength(1);
    expect(deskOf(rent, snap, { type: 'remove-column', column: 'snap' }).columns).toHaveLength(1);
  });

  it('never have the City as the provider of a program', () => {
    expect(deskOf(snap, rent, snap).columns).toEqual([
      { id: 'snap', subject: 'snap', facts: {} },
      { id: 'rent', subject: 'rent', facts: { provider: 'city' } },
    ]);
  });
});

describe('facts', () => {
  it('belong to one service', () => {
    const desk = deskOf(rent, food, { type: 'set-fact', column: 'rent', fact: 'funding', value: 'federal' });
    expect(desk.columns.map(({ facts }) => facts.funding)).toEqual(['federal', undefined]);
  });

  it('that are not known are absent, the premise too', () => {
    const desk = deskOf(rent, { type: 'set-fact', column: 'rent', fact: 'provider', value: undefined });
    expect(desk.columns[0]?.facts).toEqual({});
  });

  it('leave every other service the same object, so that nothing else is computed again', () => {
    const before = deskOf(rent, food);
    const now = deskAfter(before, { type: 'set-fact', column: 'rent', fact: 'funding', value: 'federal' });
    expect(now.columns[1]).toBe(before.columns[1]);
    expect(now.people).toBe(before.people);
    const same = deskAfter(now, { type: 'set-fact', column: 'rent', fact: 'funding', value: 'federal' });
    expect(same.columns[0]).toBe(now.columns[0]);
  });
});

describe('facts of several services', () => {
  const charity = chosenAt('rent', { id: 'our-center', name: 'OUR Center', kind: 'charity' });

  it('are set for all at once, but for programs, and for who runs a local provider', () => {
    const desk = deskOf(
      rent,
      snap,
      { type: 'add-column', column: charity },
      { type: 'set-fact-for-all', fact: 'funding', value: 'federal' },
      { type: 'set-fact-for-all', fact: 'provider', value: 'other-public-agency' },
    );
    expect(desk.columns.map(({ facts }) => facts)).toEqual([
      { provider: 'other-public-agency', funding: 'federal' },
      {},
      { provider: 'nonprofit-charity', funding: 'federal' },
    ]);
  });

  it('are set by a preset, which keeps the facts it does not set', () => {
    const desk = deskOf(
      rent,
      { type: 'set-fact', column: 'rent', fact: 'dependsOnIncome', value: 'no' },
      { type: 'set-fact', column: 'rent', fact: 'funding', value: 'federal' },
      { type: 'fill-in', column: 'rent', preset: 'contract' },
    );
    const { facts = {} } = desk.columns[0] ?? {};
    expect(facts).toEqual({ dependsOnIncome: 'no', provider: 'nonprofit-charity', cityContract: 'yes' });
    expect(presetOf(facts)).toBe('contract');
    expect(presetOf({ ...facts, funding: 'city-or-state' })).toBeUndefined();
    const cleared = deskAfter(desk, { type: 'clear-facts', column: 'rent' });
    expect(cleared.columns[0]?.facts).toEqual({ provider: 'city' });
  });

  it('of a local provider that are known stay, whatever is filled in or cleared: a charity never becomes the City', () => {
    const added = { type: 'add-column', column: charity } as const;
    for (const act of [
      { type: 'clear-facts', column: charity.id },
      { type: 'fill-in', column: charity.id, preset: 'city' },
      { type: 'set-fact', column: charity.id, fact: 'provider', value: 'city' },
    ] as const)
      expect(deskOf(added, act).columns[0]?.facts.provider).toBe('nonprofit-charity');
    expect(presetsFor(charity.place?.facts)).toEqual([
      'contract',
      'contract-federal',
      'charity',
      'charity-ask',
    ]);
    const view = columnView(charity, '2026-11-30');
    expect(factView(view, 'provider', ['adult'])).toBeUndefined();
    expect(factView(view, 'cityContract', ['adult'])?.open).toBe(true);
  });

  it('are those of the local provider, whose contract is unknown', () => {
    expect(charity).toMatchObject({ id: 'rent@our-center', facts: { provider: 'nonprofit-charity' } });
    expect(presetOf(charity.facts)).toBe('charity-ask');
  });
});

describe('what was before', () => {
  const historyOf = (...actions: readonly Parameters<typeof historyAfter>[1][]) =>
    actions.reduce(historyAfter, noHistory);

  it('comes back step by step: a person, a service, cleared facts', () => {
    const before = historyOf(adult, rent, {
      type: 'set-fact',
      column: 'rent',
      fact: 'funding',
      value: 'federal',
    });
    for (const slip of [
      { type: 'remove-person', id: 1 },
      { type: 'remove-column', column: 'rent' },
      { type: 'clear-facts', column: 'rent' },
    ] as const) {
      const gone = historyAfter(before, slip);
      expect(gone.desk).not.toEqual(before.desk);
      expect(historyAfter(gone, { type: 'undo' }).desk).toEqual(before.desk);
    }
    expect(historyAfter(noHistory, { type: 'undo' })).toBe(noHistory);
  });

  it('is not the day, which has a field of its own', () => {
    const day = { type: 'set-day', asOf: '2019-03-01' } as const;
    expect(historyOf(adult, day, rent, { type: 'undo' }).desk).toMatchObject({
      asOf: '2019-03-01',
      columns: [],
    });
    expect(historyOf(day).before).toEqual([]);
  });

  it('undoes a label typed letter by letter in one step', () => {
    const typed = ['R', 'Ro', 'Rosa'].map((label) => ({ type: 'label-person', id: 1, label }) as const);
    const history = historyOf(adult, ...typed, { type: 'undo' });
    expect(history.desk.people).toMatchObject([{ label: 'A' }]);
  });
});

it('keeps the day, which is not part of the household', () => {
  const desk = deskOf({ type: 'set-day', asOf: '2019-03-01' }, adult, {
    type: 'set-day',
    asOf: undefined,
  });
  expect(desk).toMatchObject({ asOf: undefined, people: [{ label: 'A' }] });
});
