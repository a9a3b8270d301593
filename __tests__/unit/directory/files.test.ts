/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Place, WORDS_OF_A_FILE } from '@/lib/cities/place';
import {
  type DirectoryReading,
  readDirectory,
  readDirectoryFiles,
  sortedByHand,
} from '@/lib/directory/read/index';
import { placeView } from '@/lib/directory/view';
import type { Service } from '@/rules/index';
import { describeWith, schemaPath } from './sharedFolder';
import { placeIn, readOne, TODAY } from './suppliedFile';

const content = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, 'files', name)));
const read = (...names: readonly string[]): DirectoryReading =>
  readDirectory(
    names.map((name) => ({ name, content: content(name) })),
    { today: TODAY },
  );

describe('a page of services with their organizations, as an export writes it', () => {
  const { directory, files, unsorted } = read('two-services.json');
  const [coats, beds] = directory.places;

  test('a field that is wrong is left out, a record that is wrong is set aside, the rest is used', () => {
    expect(files).toEqual([
      {
        name: 'two-services.json',
        taken: 2,
        used: 1,
        aside: [
          { record: 'contents[2]', agency: 'Hill School', service: 'Summer camp', why: 'not-active' },
          { record: 'contents[3]', agency: 'svc-44', why: 'no-name' },
          { record: 'contents[4]', agency: '', why: 'not-a-record' },
        ],
        leftOut: [
          {
            record: 'contents[1]',
            agency: 'Green Roof Shelter',
            field: 'organization.website',
            why: 'unsafe-url',
          },
          {
            record: 'contents[1]',
            agency: 'Green Roof Shelter',
            field: 'languages[2].code',
            why: 'not-a-language',
          },
        ],
      },
    ]);
  });

  test('all fields are read, and markup becomes plain text', () => {
    expect(coats).toEqual({
      id: 'record-svc-41',
      name: 'Blue Door House',
      service: 'Winter coats',
      offers: 'Coats & boots.\n\nBring the children',
      phones: [{ number: '303-555-0171' }, { number: '303-555-0172' }],
      url: 'https://www.bluedoor.example.org/',
      asOf: '2026-03-09',
      confirm: true,
      serves: ['other-assistance'],
      facts: { funding: 'federal', dependsOnIncome: 'yes' },
      alert: 'No coats until November 3',
      eligibility: 'Households below 200% of the poverty level',
      ages: { from: 18 },
      bring: ['A letter with your address'],
      funding: ['Community Development Block Grant'],
      interpretation: 'Spanish on Tuesdays',
    });
  });

  test('the phone of a contact is used if there is no other', () => {
    expect(beds?.phones).toEqual([{ number: '720-555-0188', extension: 4, note: 'Night desk' }]);
    expect(beds?.languages).toEqual([{ code: 'es' }, { code: 'prs' }, { code: 'ps' }]);
  });

  test('a record that is not sorted is listed, and can be sorted by hand', () => {
    expect(unsorted).toEqual([
      { id: 'record-svc-42', agency: 'Green Roof Shelter', terms: [], places: ['record-svc-42'], file: 0 },
    ]);
    const sorted = new Map<string, Service>([['record-svc-42', 'short-term-shelter']]);
    const again = sortedByHand(read('two-services.json'), sorted);
    expect(again.directory.places[1]?.serves).toEqual(['short-term-shelter']);
    expect(again.unsorted).toEqual([]);
    expect(again.files[0]?.used).toBe(2);
  });

  test('the view of a place has all texts of the file', () => {
    if (coats === undefined) throw new Error('no place');
    const view = placeView(coats);
    for (const field of WORDS_OF_A_FILE.filter((one) => one in coats))
      expect(view).toHaveProperty(field, coats[field]);
  });
});

test('the kind of a place is told by who runs it, and left out if nobody knows', () => {
  const kind = (facts: NonNullable<Place['facts']>) =>
    placeView({ id: 'a', name: 'A', confirm: true, serves: [], facts }).kind;
  expect(kind({ provider: 'nonprofit-charity' })).toBe('charity');
  expect(kind({ provider: 'city' })).toBe('city');
  expect(kind({ provider: 'other-public-agency' })).toBe('other-agency');
  expect(kind({ provider: 'other-organization' })).toBeUndefined();
  expect(kind({})).toBeUndefined();
});

describe('the shapes of a file', () => {
  test('the tables of HSDS 2 are joined', () => {
    const { directory, files } = read('flat-tables.json');
    expect(files[0]).toMatchObject({ taken: 3, used: 3, aside: [], leftOut: [] });
    expect(directory.places).toMatchObject([
      {
        name: 'River Pantry',
        service: 'Groceries',
        phones: [{ number: '303-555-0181' }],
        address: { street: '7 River Rd' },
        hours: [{ days: ['SA'], opens: '09:00', closes: '12:00' }],
        languages: [{ code: 'en' }, { code: 'es' }],
        serves: ['emergency-food'],
      },
      { name: 'River Pantry', site: 'Bus stop van', address: { street: '9 Mill Rd' } },
      { name: 'River Clinic', phones: [{ number: '303-555-0182' }], serves: ['immunizations'] },
    ]);
  });

  test('a list of services with columns of usual names', () => {
    const { directory, files } = read('list.csv');
    expect(directory.places).toEqual([
      {
        id: 'record-stone-bridge-soup-hot',
        name: 'Stone Bridge',
        service: 'Soup, hot',
        phones: [{ number: '303-555-0191' }, { number: '303-555-0192', label: 'textphone' }],
        address: { street: '4 Bridge St', city: 'Longmont', state: 'CO', postalCode: '80501' },
        url: 'https://stonebridge.example.org/',
        hours: [{ text: 'Mon-Fri 11-1, closed first Monday' }],
        languages: [{ code: 'en' }, { code: 'es' }],
        eligibility: 'Anyone',
        confirm: true,
        serves: ['food-assistance'],
      },
    ]);
    expect(files[0]?.aside).toMatchObject([{ record: '[1]', why: 'no-name' }]);
    expect(read('list.tsv').directory.places).toMatchObject([{ name: 'Tab Center', service: 'Talks' }]);
  });

  test('JSON Lines; a broken line is set aside', () => {
    const { directory, files } = read('lines.jsonl');
    expect(directory.places).toMatchObject([
      { name: 'Line One', service: 'Beds', serves: ['short-term-shelter'] },
      { name: 'Line Two', phones: [{ number: '303-555-0195' }] },
    ]);
    expect(files[0]?.aside).toMatchObject([{ record: '[2]', why: 'not-a-record' }]);
  });

  test('GeoJSON', () => {
    expect(read('points.geojson').directory.places).toMatchObject([
      {
        name: 'Oak Fridge',
        phones: [{ number: '303-555-0196' }],
        address: { street: '2 Oak St', city: 'Longmont', state: 'CO', postalCode: '80501' },
        serves: ['food-assistance'],
      },
    ]);
  });

  test('the tables of a package, opened together, and its description', () => {
    const { directory, files } = read('datapackage.json', 'organizations.csv', 'services.csv', 'phones.csv');
    expect(directory.places).toMatchObject([
      { name: 'Cedar House', service: 'Rides', phones: [{ number: '303-555-0197', extension: 3 }] },
      { name: 'Lost' },
    ]);
    expect(files.map(({ refused, taken }) => refused?.code ?? taken)).toEqual([
      'package-description',
      0,
      2,
      0,
    ]);
    expect(files[2]?.leftOut).toMatchObject([{ agency: 'Lost', field: 'organization', why: 'missing' }]);
    expect(read('phones.csv').files[0]?.refused?.code).toBe('no-places');
  });

  test('locations: one that is a record, one by its id, several of an organization', () => {
    const { places } = read('locations.json').directory;
    expect(
      places.map(({ name, service, address, otherAddresses }) => [
        name,
        service,
        address?.street,
        otherAddresses?.[0]?.street,
      ]),
    ).toEqual([
      ['Pine Hall', undefined, '1 Pine St', undefined],
      ['Two Halls', 'Talks', '1 Elm St', '2 Elm St'],
      ['Two Halls', 'Meals', '2 Elm St', undefined],
    ]);
  });

  test.each([
    ['a page to sign in', '<!DOCTYPE html><title>Sign in</title>', 'web-page'],
    ['XML', '<?xml version="1.0"?><agencies/>', 'xml-file'],
    ['a PDF', '%PDF-1.7 …', 'pdf-file'],
    ['a zip', 'PK\u0003\u0004 services.csv', 'zip-file'],
    ['a workbook', 'PK\u0003\u0004 [Content_Types].xml', 'spreadsheet'],
    ['a table without names', '1,2,3\n4,5,6', 'table-without-names'],
    ['a page that is empty', '{"total_items":0,"contents":[]}', 'no-places'],
  ])('%s is refused with its reason', (_what, text, code) => {
    expect(readOne(new TextEncoder().encode(text)).report.refused?.code).toBe(code);
  });

  test('one page of a longer list is reported', () => {
    const text = '{"total_pages": 9, "contents": [{"name": "A"}]}';
    expect(readOne(text).report.leftOut).toMatchObject([{ why: 'one-page-of-many' }]);
  });
});

describe('the encodings of a file', () => {
  const text = '[{"name": "Clínica Niño"}]';
  const utf16 = (mark: string, swap: boolean) => {
    const bytes = Buffer.from(mark + text, 'utf16le');
    return new Uint8Array(swap ? bytes.swap16() : bytes);
  };
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16('', false)],
    ['the same with a mark', utf16('\uFEFF', false)],
    ['UTF-16, big end first', utf16('', true)],
    ['the same with a mark', utf16('\uFEFF', true)],
    ['Latin-1', new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('%s', (_encoding, bytes) => {
    expect(placeIn(bytes).name).toBe('Clínica Niño');
  });
});

describe('several files', () => {
  test('are one directory; a place in two of them is shown once', () => {
    const { directory, files } = read('two-services.json', 'points.geojson', 'two-services.json');
    expect(directory.places.map(({ name }) => name)).toEqual([
      'Blue Door House',
      'Green Roof Shelter',
      'Oak Fridge',
    ]);
    expect(files[2]?.aside).toMatchObject([{ why: 'duplicate' }, { why: 'duplicate' }, {}, {}, {}]);
  });

  test('with the same ids for different places keep all places', () => {
    const file = (name: string) => ({ name, content: JSON.stringify([{ id: 1, name }]) });
    const { directory } = readDirectory([file('North'), file('South')], { today: TODAY });
    expect(directory.places.map(({ id, name }) => [id, name])).toEqual([
      ['record-1', 'North'],
      ['record-1-2', 'South'],
    ]);
  });
});

test('a large file is read in slices, with progress', async () => {
  const services = Array.from({ length: 5000 }, (_, at) => ({
    id: `s-${at}`,
    name: 'Groceries',
    description: '<p>Food &amp; more</p>',
    organization: { name: `Agency ${at}` },
    phones: [{ number: '(303) 555-0100 x12' }],
    schedules: [{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }],
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ contents: services }));
  const file = {
    name: 'county.json',
    size: bytes.length,
    arrayBuffer: async () => bytes.buffer as ArrayBuffer,
  };
  const seen: number[] = [];
  const { directory } = await readDirectoryFiles([file], {
    today: TODAY,
    onProgress: ({ done }) => seen.push(done),
  });
  expect(directory.places).toHaveLength(5000);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
}, 60_000);

test('a service that is not a record is set aside, and the others are used', () => {
  const { places, report } = readOne({ name: 'Blue Door', services: [7, { name: 'Coats', email: '-' }] });
  expect(places.map(({ service }) => service)).toEqual(['Coats']);
  const where = { agency: 'Blue Door', why: 'not-a-record' };
  expect(report.aside).toEqual([{ record: 'services[0]', ...where }]);
  expect(report.leftOut).toMatchObject([{ record: 'services[1]', field: 'email' }]);
});

describeWith('directory files of other organizations', () => {
  const folder = schemaPath('seen');
  const refused = new Map([
    ['07-datapackage.json', 'package-description'],
    ['29c-empty-contents.json', 'no-places'],
    ['29d-html-login.json', 'web-page'],
  ]);
  test.each(readdirSync(folder).filter((name) => !name.endsWith('.md')))('%s', (name) => {
    const { places, report } = readOne(new Uint8Array(readFileSync(path.join(folder, name))), name);
    expect(report.refused?.code).toBe(refused.get(name));
    expect(places.length > 0).toBe(!refused.has(name));
  });
});
