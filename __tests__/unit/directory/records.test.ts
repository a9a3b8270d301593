/** @jest-environment node */
import type { Place } from '@/lib/cities/place';
import { placeView } from '@/lib/directory/view';
import { attribute, ORGANIZATION, organizationWith, placeIn, readOne, serviceWith } from './suppliedFile';

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

const { services, ...organization } = ORGANIZATION;
const [service] = services;

test.each<[string, unknown]>([
  ['one organization', ORGANIZATION],
  ['a list of organizations', [ORGANIZATION]],
  ['our own export', { hsds: '3.0', organizations: [ORGANIZATION] }],
  ['a service with its organization inside', { ...service, organization }],
  ['a list of such services', [{ ...service, organization }]],
  ['a page of a list', { total_items: 1, total_pages: 1, contents: [{ ...service, organization }] }],
  ['a list under "services"', { services: [{ ...service, organization }] }],
  ['a list under "data"', { data: [ORGANIZATION] }],
  ['lists within an envelope', { result: { items: [ORGANIZATION] } }],
  ['a service at a location', [{ id: 'here', service: { ...service, organization } }]],
  ['a byte order mark before the text', `\uFEFF${organizationWith({})}`],
  ['fields that we do not use', { ...ORGANIZATION, tax_id: 'anything', year_incorporated: 'soon' }],
  ...['Active', undefined, null, ''].map((status): [string, unknown] => [
    `status ${status}`,
    serviceWith({ status }),
  ]),
])('one place: %s', (_shape, content) => {
  expect(readOne(content)).toMatchObject({ places: [FOOD_BANK], withdrawn: [] });
  expect(placeIn(content)).toEqual(FOOD_BANK);
});

describe('what becomes of a record', () => {
  test('an organization without services is one place', () => {
    const { id, name, offers, url } = { ...FOOD_BANK, id: ORGANIZATION.id };
    expect(placeIn(organizationWith({ services: [] }))).toEqual({
      ...{ id, name, offers, url },
      confirm: true,
      serves: [],
    });
  });

  test.each(['inactive', 'Defunct', 'temporarily closed'])('a service that is %s is withdrawn', (status) => {
    const change = { status, attributes: [attribute('place', 'our-center')] };
    expect(readOne(serviceWith(change))).toMatchObject({ places: [], withdrawn: ['our-center'] });
  });

  test('a service at two locations is two places', () => {
    const at = (digit: string) => ({
      id: `f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1b0${digit}`,
      location: {
        location_type: 'physical',
        addresses: [
          { address_1: `${digit} Main St`, city: 'Longmont', state_province: 'CO', postal_code: '' },
        ],
      },
    });
    const { places } = readOne(serviceWith({ service_at_locations: [at('1'), at('2')] }));
    expect(places.map(({ id, address }) => [id, address])).toEqual([
      [FOOD_BANK.id, { street: '1 Main St', city: 'Longmont', state: 'CO' }],
      ['f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1b02', { street: '2 Main St', city: 'Longmont', state: 'CO' }],
    ]);
  });

  test('our attributes set its id, its date and whether to confirm', () => {
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

  test('an attribute of another taxonomy is ignored', () => {
    const attributes = [attribute('serves', 'emergency-food', 'another')];
    expect(placeIn(serviceWith({ attributes })).serves).toEqual([]);
  });

  test.each([
    ['voice', 'call', 'tel:+13035550100;ext=7'],
    ['TEXT', 'text', 'sms:+13035550100'],
    ['textphone', 'textphone', 'tel:+13035550100;ext=7'],
    ['fax', 'fax', undefined],
    ['constructor', 'call', 'tel:+13035550100;ext=7'],
  ])('a number of type %s', (type, label, href) => {
    const phones = [{ number: '303.555.0100', extension: 7, type }];
    const [phone] = placeView(placeIn(serviceWith({ phones }))).phones;
    expect([phone?.label, phone?.href, phone?.extension]).toEqual([label, href, '7']);
  });

  test('a pager and a video line are left out', () => {
    const phones = ['pager', 'video'].map((type) => ({ number: '303-555-0100', type }));
    expect(placeIn(serviceWith({ phones })).phones).toBeUndefined();
  });

  test('three-letter codes of a language are the two-letter ones', () => {
    const languages = [{ code: 'spa' }, { name: 'Q’eqchi’' }, { note: 'By phone' }];
    expect(placeIn(serviceWith({ languages })).languages).toEqual([{ code: 'es' }, { name: 'Q’eqchi’' }]);
  });

  test.each([
    ['es-MX', [{ code: 'es-MX' }]],
    ['English & Spanish', [{ code: 'en' }, { code: 'es' }]],
    ['No', undefined],
    ['N/A', undefined],
    ['Bilingual (English/Spanish)', [{ name: 'Bilingual (English/Spanish)' }]],
    ['Spanish (limited)', [{ name: 'Spanish (limited)' }]],
  ])('languages in one text: %s', (languages, read) => {
    expect(placeIn(serviceWith({ languages })).languages).toEqual(read);
  });

  test('a note on a language is shown', () => {
    const languages = [{ code: 'es', name: 'Spanish', note: 'Tuesdays only' }];
    expect(placeIn(serviceWith({ languages }))).toMatchObject({
      languages: [{ code: 'es' }],
      interpretation: 'Spanish: Tuesdays only',
    });
  });
});
