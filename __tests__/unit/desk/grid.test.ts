import { columnView, factRows } from '@/lib/desk/columns';
import { chosen, kindsOf, type Person } from '@/lib/desk/desk';
import { type Axes, atPlace, axesOf, moved, nextOpenFact, type Place, settledPlace } from '@/lib/desk/grid';

const people: readonly Person[] = [
  { id: 1, kind: 'adult', label: 'A' },
  { id: 2, kind: 'child', label: 'B' },
];
const rent = columnView(chosen('rent'), '2026-11-22');
const groceries = columnView(chosen('groceries'), '2026-11-22');
const vaccines = columnView(chosen('vaccines'), '2026-11-22');
const kinds = kindsOf(people);
const axes = axesOf(people, factRows([rent, groceries], kinds), [rent, groceries]);

it('has services across, and down: their names, the people with the answers, the facts', () => {
  expect(axes).toEqual({
    columns: ['side', 'rent', 'groceries'],
    rows: [
      'head',
      'person-1',
      'person-2',
      'preset',
      'facts',
      'fact-provider',
      'fact-funding',
      'fact-dependsOnIncome',
      'fact-lifeOrSafety',
    ],
  });
});

it.each([
  ['up', 'fact-provider', 'rent', 'facts', 'rent'],
  ['up', 'preset', 'rent', 'person-2', 'rent'],
  ['down', 'person-1', 'rent', 'person-2', 'rent'],
  ['down', 'fact-lifeOrSafety', 'rent', 'fact-lifeOrSafety', 'rent'],
  ['left', 'person-2', 'rent', 'person-2', 'side'],
  ['left', 'person-2', 'side', 'person-2', 'side'],
  ['right', 'head', 'rent', 'head', 'groceries'],
  ['row-start', 'person-1', 'groceries', 'person-1', 'side'],
  ['row-end', 'person-1', 'side', 'person-1', 'groceries'],
  ['start', 'person-2', 'groceries', 'head', 'side'],
  ['end', 'head', 'side', 'fact-lifeOrSafety', 'groceries'],
] as const)('moves %s from %s, %s to %s, %s', (move, row, column, toRow, toColumn) => {
  expect(moved(axes, { row, column }, move)).toEqual({ row: toRow, column: toColumn });
});

describe('the focus, after rows and columns are added or removed', () => {
  const at: Place = { row: 'person-2', column: 'rent' };

  it('stays where it was', () => {
    const more: Axes = { rows: ['head', 'fact-provider', 'person-2'], columns: ['side', 'vaccines', 'rent'] };
    expect(settledPlace(at, more, axes)).toBe(at);
  });

  it('goes to the nearest place that is left', () => {
    const less: Axes = {
      rows: ['head', 'fact-provider', 'person-1'],
      columns: ['side', 'groceries'],
    };
    expect(settledPlace(at, less, axes)).toEqual({ row: 'person-1', column: 'groceries' });
    expect(settledPlace(at, { rows: ['head'], columns: ['side'] }, axes)).toEqual({
      row: 'head',
      column: 'side',
    });
  });
});

describe('the next open fact', () => {
  it('is found service by service, and round to the first again', () => {
    const columns = [rent, vaccines, groceries];
    const visited: Place[] = [];
    let place: Place = { row: 'head', column: 'side' };
    for (let step = 0; step < 5; step++) {
      place = nextOpenFact(kinds, factRows(columns, kinds), columns, place) ?? place;
      visited.push(place);
    }
    expect(visited).toEqual([
      { row: 'fact-funding', column: 'rent' },
      { row: 'fact-funding', column: 'groceries' },
      { row: 'fact-dependsOnIncome', column: 'groceries' },
      { row: 'fact-lifeOrSafety', column: 'groceries' },
      { row: 'fact-funding', column: 'rent' },
    ]);
  });

  it('is undefined if nothing is open', () => {
    const place: Place = { row: 'head', column: 'side' };
    expect(nextOpenFact(kinds, factRows([vaccines], kinds), [vaccines], place)).toBeUndefined();
  });
});

it.each(['head', 'fact-funding', 'person-2'] as const)('finds the program at %s of its column', (row) => {
  const snap = columnView(chosen('snap'), '2026-11-22');
  expect(atPlace({ row, column: 'snap' }, people, [rent, snap])).toEqual({ kind: 'program', column: snap });
});

it('finds the content at a position', () => {
  expect(atPlace({ row: 'person-2', column: 'rent' }, people, [rent])).toMatchObject({
    kind: 'answer',
    person: { label: 'B' },
    cell: { person: 'child' },
  });
  expect(atPlace({ row: 'fact-funding', column: 'rent' }, people, [rent])).toMatchObject({
    kind: 'need',
    fact: 'funding',
  });
  expect(atPlace({ row: 'person-2', column: 'side' }, people, [rent])).toEqual({ kind: 'nothing' });
});
