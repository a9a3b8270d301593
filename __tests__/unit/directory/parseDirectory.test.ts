/** @jest-environment node */

import type { Place } from '@/lib/cities/place';
import { placeView } from '@/lib/directory/view';
import { parseDirectory } from './parsed';
import { attribute, ORGANIZATION, organizationWith, serviceWith } from './suppliedFile';

const directoryIn = (text: string) => {
  const parsed = parseDirectory(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.directory;
};
const placeIn = (text: string): Place => {
  const [place] = directoryIn(text).places;
  if (place === undefined) throw new Error('no place');
  return place;
};

const FOOD_BANK: Place = {
  id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a02',
  name: 'Example Food Bank',
  service: 'Food pantry',
  offers: 'Groceries for anyone who comes.',
  phones: [{ number: '303-555-0100' }],
  url: 'https://example.org',
  hours: [{ days: ['TU', 'TH'], opens: '09:00', closes: '12:30' }],
  asOf: '2026-05-01',
  confirm: true,
  serves: ['emergency-food'],
};

describe('the shapes of a file', () => {
  const { services, ...organization } = ORGANIZATION;
  test.each([
    ['one organization', ORGANIZATION],
    ['a list of organizations', [ORGANIZATION]],
    ['our own export', { hsds: '3.0', organizations: [ORGANIZATION] }],
    ['a service with its organization inside', { ...services[0], organization }],
    ['a list of such services', [{ ...services[0], organization }]],
    [
      'a page of a list',
      { total_items: 1, total_pages: 1, page_number: 1, contents: [{ ...services[0], organization }] },
    ],
    ['a list under "services"', { services: [{ ...services[0], organization }] }],
    ['a list under "data"', { data: [ORGANIZATION] }],
    ['lists within an envelope', { result: { items: [ORGANIZATION] } }],
    ['a service at a location', [{ id: 'here', service: { ...services[0], organization } }]],
  ])('%s', (_shape, value) => {
    expect(directoryIn(JSON.stringify(value))).toEqual({ places: [FOOD_BANK], withdrawn: [] });
  });

  test('a byte order mark before the text is no part of it', () => {
    expect(placeIn(`\uFEFF${organizationWith({})}`)).toEqual(FOOD_BANK);
  });

  test('fields that we do not use are left alone', () => {
    expect(
      placeIn(
        organizationWith({ tax_id: 'anything', year_incorporated: 'soon', services: ORGANIZATION.services }),
      ),
    ).toEqual(FOOD_BANK);
  });
});

describe('what becomes of a record', () => {
  test('an organization without services is one place', () => {
    expect(placeIn(organizationWith({ services: [] }))).toEqual({
      id: ORGANIZATION.id,
      name: 'Example Food Bank',
      offers: 'Groceries for anyone who comes.',
      url: 'https://example.org',
      confirm: true,
      serves: [],
    });
  });

  test.each(['inactive', 'Defunct', 'temporarily closed'])('a service that is %s is withdrawn', (status) => {
    const change = { status, attributes: [attribute('place', 'our-center')] };
    expect(directoryIn(serviceWith(change))).toEqual({ places: [], withdrawn: ['our-center'] });
  });

  test.each(['Active', undefined, null, ''])('a service of status %p is active', (status) => {
    expect(placeIn(serviceWith({ status }))).toEqual(FOOD_BANK);
  });

  test('a service at two locations is two places', () => {
    const at = (digit: string, street: string) => ({
      id: `f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1b0${digit}`,
      location: {
        id: `f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1c0${digit}`,
        location_type: 'physical',
        addresses: [
          {
            id: `f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1d0${digit}`,
            address_1: street,
            city: 'Longmont',
            state_province: 'CO',
            postal_code: '',
            country: 'US',
            address_type: 'physical',
          },
        ],
      },
    });
    const { places } = directoryIn(
      serviceWith({ service_at_locations: [at('1', '1 Main St'), at('2', '2 Main St')] }),
    );
    expect(places.map(({ id, address }) => [id, address])).toEqual([
      [FOOD_BANK.id, { street: '1 Main St', city: 'Longmont', state: 'CO' }],
      ['f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1b02', { street: '2 Main St', city: 'Longmont', state: 'CO' }],
    ]);
  });

  test('our attributes link it, date it and say whether to confirm', () => {
    const attributes = [
      attribute('place', 'food-bank'),
      attribute('serves', 'food-assistance'),
      attribute('serves', 'food-assistance'),
      attribute('topic', 'community-help'),
      attribute('as-of', '2024-2025'),
      attribute('confirm', 'no'),
      attribute('language-note', 'two-languages'),
    ];
    expect(placeIn(serviceWith({ attributes }))).toMatchObject({
      id: 'food-bank',
      serves: ['food-assistance'],
      topics: ['community-help'],
      asOf: '2024-2025',
      confirm: false,
      languageNote: 'two-languages',
    });
  });

  test('an attribute of another taxonomy says nothing to us', () => {
    expect(placeIn(serviceWith({ attributes: [attribute('serves', 'anything', 'another')] })).serves).toEqual(
      [],
    );
  });

  test('without a word about it, a place is confirmed before somebody goes', () => {
    expect(placeIn(organizationWith({})).confirm).toBe(true);
  });

  test.each([
    ['voice', 'call', 'tel:+13035550100;ext=7'],
    ['TEXT', 'text', 'sms:+13035550100'],
    ['textphone', 'textphone', 'tel:+13035550100;ext=7'],
    ['fax', 'fax', undefined],
    ['constructor', 'call', 'tel:+13035550100;ext=7'],
  ])('a number of type %s', (type, label, href) => {
    const phones = [{ id: FOOD_BANK.id, number: '303.555.0100', extension: 7, type }];
    const [phone] = placeView(placeIn(serviceWith({ phones }))).phones;
    expect([phone?.label, phone?.href, phone?.extension]).toEqual([label, href, '7']);
  });

  test('a pager and a video line are left out', () => {
    const phones = ['pager', 'video'].map((type) => ({ id: FOOD_BANK.id, number: '303-555-0100', type }));
    expect(placeIn(serviceWith({ phones })).phones).toBeUndefined();
  });

  test.each([
    ['every day', { opens_at: '10:00:00', closes_at: '18:00:00' }, { opens: '10:00', closes: '18:00' }],
    [
      'mountain time',
      { opens_at: '10:00-06:00', closes_at: '18:00-07:00' },
      { opens: '10:00', closes: '18:00' },
    ],
    [
      'days out of order',
      { byday: 'SA, MO', opens_at: '10:00', closes_at: '11:00' },
      { days: ['MO', 'SA'], opens: '10:00', closes: '11:00' },
    ],
  ])('a schedule: %s', (_name, schedule, hours) => {
    const place = placeIn(serviceWith({ schedules: [{ id: FOOD_BANK.id, ...schedule }] }));
    expect(place.hours).toEqual(hours === undefined ? undefined : [hours]);
  });

  test('three-letter codes of a language are the two-letter ones', () => {
    const languages = [
      { id: FOOD_BANK.id, code: 'spa' },
      { id: FOOD_BANK.id, name: 'Q’eqchi’' },
      { id: FOOD_BANK.id, note: 'By phone' },
    ];
    expect(placeIn(serviceWith({ languages })).languages).toEqual([{ code: 'es' }, { name: 'Q’eqchi’' }]);
  });
});
