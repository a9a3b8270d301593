/** @jest-environment node */
import { readDirectory } from '@/lib/directory/read/index';
import { placeIn, readOne, serviceWith, TODAY } from './suppliedFile';

/** What a report says about a whole file: the fields that nothing reads. */
const notRead = (content: unknown) =>
  readOne(content).report.leftOut.flatMap(({ field, why }) => (why === 'not-read' ? field : []));

describe('what nothing reads is reported once', () => {
  test('columns of a table, by their headings; not empty columns, ids, days of changes, points on a map', () => {
    const table = [
      'ObjectID,Name,Phone,Walk-in Score,Empty,Latitude,Created At,Last Modified By,Mailing Address 1',
      '1,A,303-555-0100,7,,40.1,2026-01-01,Ana,PO Box 1',
      '2,B,303-555-0101,8,,40.2,2026-01-01,Ana,PO Box 2',
    ].join('\n');
    expect(readOne(table).report.leftOut).toEqual([
      { record: '', agency: '', field: 'Walk-in Score', why: 'not-read' },
    ]);
  });

  test('fields of JSON records; not those of the standard', () => {
    expect(
      notRead([{ name: 'A', alternate_name: 'B', wait_time: '1 day', tax_id: '1', ramp: 'yes' }]),
    ).toEqual(['ramp']);
    expect(notRead({ name: 'A', services: [{ name: 'B', licenses: 'C', season: 'winter' }] })).toEqual([
      'season',
    ]);
  });

  test('nothing of the tables of the standard', () => {
    const tables = {
      'services.csv': 'id,organization_id,name,status,wait_time\n1,,Beds,active,1 day',
      'schedules.csv': 'id,service_id,freq,byday,opens_at,closes_at\n1,1,WEEKLY,MO,09:00,12:00',
      'languages.csv': 'id,service_id,code,name\n1,1,es,Spanish',
    };
    const opened = Object.entries(tables).map(([name, content]) => ({ name, content }));
    const { files } = readDirectory(opened, { today: TODAY });
    expect(files.flatMap(({ leftOut }) => leftOut.map(({ field }) => field))).toEqual(['organization']);
  });

  test('a second list of records beside the first', () => {
    expect(notRead({ data: [{ name: 'A' }], included: [{ name: 'B' }] })).toEqual(['included']);
  });
});

describe('rows that belong to a record of no table', () => {
  const read = (tables: Record<string, string>) =>
    readDirectory(
      Object.entries(tables).map(([name, content]) => ({ name, content })),
      { today: TODAY },
    );

  test('a few are named, many are counted', () => {
    const phones = Array.from({ length: 11 }, (_, at) => `${at},9,303-555-01${10 + at}`);
    const { files, directory } = read({
      'organizations.csv': 'id,name\n1,House',
      'phones.csv': ['id,service_id,number', ...phones].join('\n'),
      'contacts.csv': 'id,organization_id,name\n1,1,Ana\n2,7,Ben',
      'attributes.csv': 'id,link_id,link_entity,value\n1,5,program,a',
      'service_areas.csv': 'id,service_id,name\n1,9,County',
    });
    expect(directory.places).toHaveLength(1);
    expect(files.flatMap(({ aside }) => aside)).toEqual([
      { record: 'phone (11)', agency: '', why: 'not-there' },
      { record: 'contact[1]', agency: 'Ben', why: 'not-there' },
    ]);
  });

  test('a table of services need not name organizations', () => {
    const { directory } = read({
      'services.csv': 'id,name\n1,Beds',
      'phones.csv': 'id,service_id,number\n1,1,303-555-0100',
    });
    expect(directory.places).toMatchObject([{ name: 'Beds', phones: [{ number: '303-555-0100' }] }]);
  });

  test('a location that no service names', () => {
    const { files } = read({
      'services.csv': 'id,organization_id,name\n1,,Beds',
      'locations.csv': 'id,name\n5,North\n6,South',
      'service_at_locations.csv': 'id,service_id,location_id\n1,1,5\n2,1,7',
    });
    const [report] = files;
    expect(report?.aside).toEqual([{ record: 'location[1]', agency: 'South', why: 'not-there' }]);
    expect(report?.leftOut).toMatchObject([{}, { field: 'location_id', why: 'not-there' }]);
  });
});

describe('the separators of a table', () => {
  test.each([
    ['bars', 'Name|Phone\nA|303-555-0100'],
    ['semicolons, which Excel names first', 'sep=;\nName;Phone\nA;303-555-0100'],
    ['commas, which Excel names first', 'sep=,\r\nName,Phone\r\nA,303-555-0100'],
  ])('%s', (_what, table) => {
    expect(readOne(table).places).toMatchObject([{ name: 'A', phones: [{ number: '303-555-0100' }] }]);
  });
});

test('the line in which Excel names the separator is no row', () => {
  expect(readOne('sep=;\nName;Rooms\nA;5').places).toMatchObject([{ name: 'A' }]);
});

describe('lists under other names', () => {
  test.each(['agencies', 'providers', 'programs', 'listings', 'resources', 'sites'])('%s', (field) => {
    expect(readOne({ [field]: [{ name: 'A' }] }).places).toMatchObject([{ name: 'A' }]);
  });

  test('programs of an agency that have phones or codes are its services', () => {
    const programs = [{ name: 'Pantry', phone: '303-555-0100', taxonomy_codes: 'BD-1800.2000' }];
    expect(readOne({ agencies: [{ name: 'House', programs }] }).places).toMatchObject([
      { name: 'House', service: 'Pantry', phones: [{ number: '303-555-0100' }], serves: ['emergency-food'] },
    ]);
  });

  test.each([
    { offset: 'itr1' },
    { done: false },
    { exceededTransferLimit: true },
    { links: { next: '/2' } },
  ])('one page of several: %p', (page) => {
    expect(readOne({ ...page, records: [{ name: 'A' }] }).report.leftOut).toMatchObject([
      { why: 'one-page-of-many' },
    ]);
  });
});

describe('an address that is no place to go to', () => {
  const at = (address_1: string, more: object = {}) =>
    readOne(serviceWith({ locations: [{ addresses: [{ address_1, city: 'Longmont', ...more }] }] }));

  test.each(['PO Box 12', 'P.O. Box 12', 'Post Office Box 12', 'P O BOX 12, Longmont, CO 80501'])(
    '%s is left out and reported',
    (street) => {
      const { places, report } = at(street);
      expect(places[0]?.address).toBeUndefined();
      expect(report.leftOut).toMatchObject([{ why: 'not-an-address' }]);
    },
  );

  test('a street beside the box is shown', () => {
    expect(at('PO Box 12', { address_2: '5 Main St' }).places[0]?.address?.street).toBe('5 Main St');
    expect(at('12 Box Elder Way').places[0]?.address?.street).toBe('12 Box Elder Way');
  });

  test.each([
    'Confidential address',
    'Call for address',
    'Address withheld',
    'By appointment only',
    'Varies - call 303-555-0100',
  ])('%s is shown as text', (street) => {
    expect(at(street).places[0]).toMatchObject({ site: street });
    expect(at(street).places[0]?.address).toBeUndefined();
  });

  test('a street that is said to be confidential is shown nowhere', () => {
    const { places, report } = at('12 Main St (confidential)');
    expect(JSON.stringify(places)).not.toContain('12 Main');
    expect(report.leftOut).toMatchObject([{ why: 'not-an-address' }]);
  });

  test.each([
    [
      'the name of its location',
      [{ name: 'A', locations: [{ name: 'Confidential location', address: '12 Main St' }] }],
    ],
    [
      'its description',
      [
        {
          name: 'A',
          locations: [{ name: 'N', description: 'Do not share', addresses: [{ address_1: '12 Main St' }] }],
        },
      ],
    ],
    ['a line above it', [{ name: 'A', address: { attention: 'Confidential', address_1: '12 Main St' } }]],
    ['a field', [{ name: 'A', address: '12 Main St', address_confidential: true }]],
    ['a column', 'Name,Address,Is Confidential\nA,12 Main St,Yes'],
    ['the type of its location', 'Name,Address,Location Type\nA,12 Main St,Confidential'],
  ])('nor is one that is confidential by %s', (_what, content) => {
    const { places } = readOne(content);
    expect(places).toMatchObject([{ name: 'A' }]);
    expect(JSON.stringify(places)).not.toContain('12 Main');
  });

  test('confidential help is given at an address', () => {
    const description = 'Free and confidential testing';
    const locations = [{ name: 'N', description, addresses: [{ address_1: '12 Main St' }] }];
    expect(readOne([{ name: 'A', locations }]).places[0]?.address?.street).toBe('12 Main St');
  });

  test('a table can mark an address, or a phone, as private', () => {
    const table = 'Name,PhysicalAddress1,PhysicalAddressIsPrivate\nA,1 Main St,Yes\nB,2 Main St,No';
    expect(readOne(table).places.map(({ address }) => address?.street)).toEqual([undefined, '2 Main St']);
  });
});

test('a record was not checked on a day that is still to come', () => {
  const { places, report } = readOne(serviceWith({ assured_date: '2027-05-01' }));
  expect(places[0]?.asOf).toBeUndefined();
  expect(report.leftOut).toMatchObject([{ field: 'assured_date', why: 'future-day' }]);
  expect(placeIn(serviceWith({ assured_date: TODAY })).asOf).toBe(TODAY);
});

test.each(['Food Pantries (BD-1800.2000)', 'BD-1800.2000 - Food Pantries'])(
  'a code with its name sorts a record: %s',
  (cell) => {
    expect(readOne(`Name,Taxonomy\nA,${cell}`).places[0]?.serves).toEqual(['emergency-food']);
  },
);
