/** @jest-environment node */
import { readDirectory } from '@/lib/directory/read/index';
import { ORGANIZATION, organizationWith, placeIn, readOne, serviceWith, TODAY } from './suppliedFile';

describe('a table', () => {
  test('columns of the same name, and every column with phones, are read', () => {
    const { places } = readOne(
      'Name,Phone,Phone,PhoneTollFree,Phone2Number,PhoneFax\nA,303-555-0100,303-555-0101,800-555-0102,303-555-0103,303-555-0104',
    );
    expect(places[0]?.phones?.map(({ number, label = '' }) => `${number} ${label}`.trim())).toEqual([
      '303-555-0100',
      '303-555-0101',
      '303-555-0103',
      '800-555-0102',
      '303-555-0104 fax',
    ]);
  });

  test('other columns say what a phone is', () => {
    const { places } = readOne(
      'Name,Phone1Number,Phone1Type,Phone2Number,Phone2Description,Crisis Line,Phone Ext\nA,303-555-0100,Fax,303-555-0101,Nights,303-555-0102,4',
    );
    expect(places[0]?.phones).toEqual([
      { number: '303-555-0100', label: 'fax', extension: 4 },
      { number: '303-555-0101', note: 'Nights' },
      { number: '303-555-0102', note: 'crisis line' },
    ]);
  });

  test('columns for the days, and for the site of a program', () => {
    const { places } = readOne(
      'Agency,Site Name,Program,Address,Monday,Tue Open,Tue Close\nHouse,North,Pantry,1 Main St,9-5,9 AM,12 PM',
    );
    expect(places).toMatchObject([
      {
        name: 'House',
        service: 'Pantry',
        site: 'North',
        hours: [{ days: ['TU'], opens: '09:00', closes: '12:00' }, { text: 'Monday: 9-5' }],
      },
    ]);
  });

  test.each([
    ['quoted headings', '"Name","Phone"\n"A","303-555-0100"'],
    ['a title above the headings', 'Food in Longmont,\nName,Phone\nA,303-555-0100'],
  ])('%s', (_what, table) => {
    expect(readOne(table).places).toMatchObject([{ name: 'A', phones: [{ number: '303-555-0100' }] }]);
  });

  test('text about the days when it is closed is shown', () => {
    const { places } = readOne('Name,Hours,Closed,Holiday Hours\nA,Mon-Sat 9-5,Sundays,Closed July 4');
    expect(places[0]?.hours).toEqual(
      ['Closed: Sundays', 'Mon-Sat 9-5', 'Closed July 4'].map((text) => ({ text })),
    );
  });

  test('the phone of a program comes before that of its agency', () => {
    const { places } = readOne('Agency,Program,Agency Phone,Program Phone\nA,B,303-555-0100,303-555-0101');
    expect(places[0]?.phones?.map(({ number }) => number)).toEqual(['303-555-0101', '303-555-0100']);
  });

  test('a phone marked as private is not shown', () => {
    const { places } = readOne('Name,Phone1Number,Phone1IsPrivate\nA,303-555-0100,Yes\nB,303-555-0101,No');
    expect(places.map(({ phones = [] }) => phones.length)).toEqual([0, 1]);
  });

  test('the columns of an export of 211 software', () => {
    const { places, report } = readOne(
      [
        'ParentAgency,PublicName,AgencyStatus,PhysicalAddress1,PhysicalCity,LanguagesOfferedList,TaxonomyCodes',
        'House,Pantry,Active,1 Main St,Longmont,English; Spanish,BD-1800.2000',
        'House,Old pantry,Inactive,1 Main St,Longmont,,BD-1800.2000',
      ].join('\n'),
    );
    expect(places).toMatchObject([
      {
        name: 'House',
        service: 'Pantry',
        address: { street: '1 Main St', city: 'Longmont' },
        languages: [{ code: 'en' }, { code: 'es' }],
        serves: ['emergency-food'],
      },
    ]);
    expect(report.aside).toMatchObject([{ agency: 'House', service: 'Old pantry', why: 'not-active' }]);
  });
});

test('the tables of an HSDS 3 package: terms and areas are no places', () => {
  const tables = {
    'organizations.csv': 'id,name\n1,House',
    'services.csv': 'id,organization_id,name,status\n2,1,Pantry,active',
    'attributes.csv': 'id,link_id,link_entity,taxonomy_term_id\n3,2,service,t',
    'taxonomy_terms.csv': 'id,code,name,taxonomy\nt,BD-1800.2000,Food pantries,211HSIS',
    'service_at_locations.csv': 'id,service_id,location_id\n4,2,5',
    'locations.csv': 'id,name\n5,North',
    'schedules.csv': 'id,service_at_location_id,byday,opens_at,closes_at\n6,4,MO,09:00,12:00',
    'service_areas.csv': 'id,service_id,name\n7,2,Boulder County',
    'metadata.csv': 'id,resource_id,resource_type\n8,2,service',
  };
  const files = Object.entries(tables).map(([name, content]) => ({ name, content }));
  const reading = readDirectory(files, { today: TODAY });
  expect(reading.files.flatMap(({ aside }) => aside)).toEqual([]);
  expect(reading.directory.places).toMatchObject([
    {
      name: 'House',
      service: 'Pantry',
      site: 'North',
      serves: ['emergency-food'],
      hours: [{ days: ['MO'] }],
    },
  ]);
});

test('a term of HSDS 1 has its code in "term"', () => {
  const { places } = readOne({
    organization: [{ id: 1, name: 'House' }],
    service: [{ id: 2, organization_id: 1, name: 'Pantry' }],
    service_attribute: [{ id: 3, service_id: 2, taxonomy_term_id: 't' }],
    taxonomy_term: [{ id: 't', term: 'BD-1800.2000', taxonomy: 'AIRS' }],
  });
  expect(places[0]?.serves).toEqual(['emergency-food']);
});

describe('a service is not listed', () => {
  test.each([
    'Agency,Program,Agency Status,Program Status\nHouse,Beds,Inactive,Active',
    'Name,Active\nBeds,No',
    'Name,Closed\nBeds,Yes',
  ])('in the table %j', (table) => {
    expect(readOne(table)).toMatchObject({ places: [], report: { aside: [{ why: 'not-active' }] } });
  });

  test.each([
    'Out of business',
    'temporarily_closed',
    'Permanently closed',
    'INACTIVE - do not refer',
    'No longer offered',
    'N',
  ])('with the status %s', (status) => {
    expect(readOne(serviceWith({ status })).places).toEqual([]);
  });

  test('if its organization is not active', () => {
    expect(readOne(organizationWith({ status: 'inactive' }))).toMatchObject({
      places: [],
      report: { aside: [{ agency: ORGANIZATION.name, why: 'not-active' }] },
    });
  });
});

test('phones and hours under other names are used if the lists of the standard are empty', () => {
  expect(
    placeIn(serviceWith({ phones: [], phone: '303-555-0109', schedules: [], hours: 'Mon 9-5' })),
  ).toMatchObject({ phones: [{ number: '303-555-0109' }], hours: [{ text: 'Mon 9-5' }] });
});

test('a holiday of a service does not hide the weekly hours of its location', () => {
  const holiday_schedules = [{ closed: true, start_date: '2026-12-25', end_date: '2026-12-25' }];
  const locations = [{ name: 'North', schedules: [{ byday: 'MO', opens_at: '09:00', closes_at: '17:00' }] }];
  expect(placeIn(serviceWith({ schedules: [], holiday_schedules, locations })).hours).toEqual([
    { days: ['MO'], opens: '09:00', closes: '17:00' },
    { text: 'Closed on December 25, 2026' },
  ]);
});

test('a second address of a location is shown', () => {
  const locations = [{ name: 'North', addresses: [{ address_1: '1 Main St' }, { address_1: '2 Main St' }] }];
  expect(placeIn(serviceWith({ locations }))).toMatchObject({
    address: { street: '1 Main St' },
    otherAddresses: [{ street: '2 Main St' }],
  });
});

test('a page that is not the last one is reported', () => {
  for (const page of [{ last_page: false }, { next: 'https://example.org/?page=2' }])
    expect(readOne({ ...page, contents: [{ name: 'A' }] }).report.leftOut).toMatchObject([
      { why: 'one-page-of-many' },
    ]);
});

describe('records as other programs write them', () => {
  const PLACE = { name: 'House', phones: [{ number: '303-555-0100' }] };
  const ADDRESS = { street: '1 Main St', city: 'Longmont', state: 'CO', postalCode: '80501' };
  const [phone, address] = ['303-555-0100', '1 Main St, Longmont, CO 80501'];
  const parts = { line1: '1 Main St', city: 'Longmont', state: 'CO', zip: '80501' };
  test.each<[string, unknown]>([
    [
      'Airtable',
      { records: [{ id: 'rec1', createdTime: '2026-01-01', fields: { Name: 'House', phone, address } }] },
    ],
    [
      'Salesforce',
      {
        done: true,
        records: [
          { attributes: { type: 'Account', url: '/a' }, Name: 'House', Phone__c: phone, Address__c: address },
        ],
      },
    ],
    [
      'WordPress',
      [{ id: 1, title: { rendered: 'House' }, content: { rendered: '' }, acf: { phone, address } }],
    ],
    ['Socrata', `Name,Phone,Location\nHouse,${phone},"1 Main St\nLongmont, CO 80501\n(40.1, -105.1)"`],
    ['a record of an address', [{ name: 'House', phone, address: parts }]],
    [
      'phones in a list, an address in a record',
      [{ name: 'House', phones: [{ number: phone }], address: parts }],
    ],
    ['an agency in a record', [{ agency: { name: 'House', phone, address: parts } }]],
    [
      'services in locations',
      { name: 'House', locations: [{ name: 'House', address: parts, services: [{ name: 'Beds', phone }] }] },
    ],
    [
      'a provider with programs',
      { providers: [{ providerName: 'House', programs: [{ programName: 'Beds', phone, address }] }] },
    ],
  ])('%s', (_program, content) => {
    const { places, report } = readOne(content);
    expect(places).toMatchObject([{ ...PLACE, address: ADDRESS }]);
    expect(report.leftOut).toEqual([]);
  });
});
