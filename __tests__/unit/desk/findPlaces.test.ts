import { weekTime } from '@/lib/clock';
import { findPlaces, placeIndex, speaks } from '@/lib/desk/findPlaces';
import type { Place } from '@/lib/directory';
import { isOpen } from '@/lib/directory/isOpen';

const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  name: id,
  confirm: true,
  serves: [],
  ...more,
});
const week = { days: ['MO', 'TU'], opens: '09:00', closes: '17:00' } as const;
const ids = (found: { places: readonly Place[] }) => found.places.map(({ id }) => id);

describe('places are found', () => {
  const index = placeIndex([
    place('Blue Door', { service: 'Coats', offers: 'Warm clothes', languages: [{ code: 'es-MX' }] }),
    place('Águila Pantry', { address: { street: '12 Main St', city: 'Lyons', state: 'CO' }, hours: [week] }),
    place('Oak Fridge', { hours: [{ text: 'By appointment' }] }),
  ]);

  it.each([
    ['', ['Blue Door', 'Águila Pantry', 'Oak Fridge']],
    ['aguila', ['Águila Pantry']],
    ['warm coats', ['Blue Door']],
    ['lyons', ['Águila Pantry']],
    ['nothing', []],
  ])('by the words %j', (typed, found) => {
    expect(ids(findPlaces(index, { typed }))).toEqual(found);
  });

  it('by language', () => {
    expect(ids(findPlaces(index, { typed: '', language: 'es' }))).toEqual(['Blue Door']);
  });

  it('by open hours, with the number of places without hours', () => {
    expect(findPlaces(index, { typed: '', at: { weekday: 'MO', time: '10:00' } })).toMatchObject({
      places: [{ id: 'Águila Pantry' }],
      hoursUnknown: 2,
    });
  });
});

it('a place without a list of languages speaks only English; Chinese is found by both of its codes', () => {
  expect([speaks(place('a'), 'en'), speaks(place('a'), 'es')]).toEqual([true, false]);
  expect(speaks(place('a', { languages: [{ code: 'cmn' }] }), 'zh-hans')).toBe(true);
  expect(speaks(place('a', { languages: [{ name: 'Mixteco' }] }), 'es')).toBe(false);
  expect(speaks(place('a', { languageNote: 'more-than-150' }), 'am')).toBe(true);
});

describe('a place is open', () => {
  const at = (weekday: 'MO' | 'WE', time: string, ...hours: NonNullable<Place['hours']>) =>
    isOpen(place('a', { hours }), { weekday, time });

  it.each([
    ['MO', '08:59', false],
    ['MO', '09:00', true],
    ['MO', '16:59', true],
    ['MO', '17:00', false],
    ['WE', '10:00', false],
  ] as const)('%s at %s: %s', (weekday, time, open) => {
    expect(at(weekday, time, week)).toBe(open);
  });

  it('through midnight', () => {
    const night = { days: ['SU', 'TU'], opens: '20:00', closes: '06:00' } as const;
    expect([at('MO', '05:59', night), at('MO', '06:00', night), at('WE', '01:00', night)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('all day, on a line that names no days', () => {
    expect(at('WE', '03:00', { opens: '00:00', closes: '23:59' })).toBe(true);
  });

  it('is unknown without hours, without days, or if a text restricts them', () => {
    expect(at('MO', '10:00')).toBeUndefined();
    expect(at('MO', '10:00', { opens: '09:00', closes: '17:00' })).toBeUndefined();
    expect(at('MO', '10:00', week, { text: 'Closed the first Monday' })).toBeUndefined();
    expect(at('WE', '10:00', week, { text: 'Also by appointment' })).toBeUndefined();
  });
});

it('the clock is the one of Longmont', () => {
  expect(weekTime(new Date('2026-11-30T06:05:00Z'))).toEqual({ weekday: 'SU', time: '23:05' });
  expect(weekTime(new Date('2026-07-01T12:00:00Z'))).toEqual({ weekday: 'WE', time: '06:00' });
});
