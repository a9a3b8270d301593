/** A small file of a nonprofit, ways to change it, and the result of reading it. */
import type { Place } from '@/lib/cities/place';
import { readDirectory } from '@/lib/directory/read/index';

export const TODAY = '2026-11-30';

/** Reads one file: a text, bytes, or a value to write as JSON. */
export function readOne(content: unknown, name = 'file') {
  const isFile = typeof content === 'string' || content instanceof Uint8Array;
  const file = { name, content: isFile ? content : JSON.stringify(content) };
  const { directory, files, unsorted } = readDirectory([file], { today: TODAY });
  const [report] = files;
  if (report === undefined) throw new Error('no report');
  return { ...directory, unsorted, report };
}

/** The first place of a file. */
export function placeIn(content: unknown): Place {
  const [place] = readOne(content).places;
  if (place === undefined) throw new Error('no place');
  return place;
}

/** A place with every field but other addresses. */
export const FULL_PLACE: Place = {
  id: 'full-place',
  name: 'A House',
  service: 'Beds',
  offers: 'A bed.\nAnd a meal.',
  phones: [
    { number: '303-555-0100', extension: 12, note: 'Front desk' },
    { number: '303-555-0101', label: 'fax' },
    { number: '303-555-0102', label: 'textphone' },
    { number: '303-555-0103', label: 'text' },
    { number: '303-555-0104', label: 'crisis' },
    { number: '303-555-0105', label: 'denver' },
  ],
  address: { street: '1 Main St, Unit 2', city: 'Longmont', state: 'CO', postalCode: '80501' },
  url: 'https://example.org/a',
  email: 'a@example.org',
  hours: [
    { days: ['MO', 'WE'], opens: '08:30', closes: '17:00' },
    { opens: '00:00', closes: '23:59' },
    { text: 'First Monday of the month' },
  ],
  languages: [{ code: 'es' }, { code: 'zh-Hans' }, { name: 'Q’anjob’al' }],
  languageNote: 'two-languages',
  asOf: '2026-05-01',
  confirm: false,
  serves: ['short-term-shelter', 'emergency-food'],
  topics: ['community-help'],
  programs: ['snap'],
  facts: {
    provider: 'city',
    cityContract: 'no',
    funding: 'city-or-state',
    inKind: 'yes',
    dependsOnIncome: 'no',
  },
  site: 'North door',
  alert: 'Closed in snow.',
  eligibility: 'Anybody who comes.',
  ages: { from: 18, to: 24 },
  fees: ['Free'],
  bring: ['A bag', 'A letter with your address'],
  funding: ['Gifts'],
  apply: 'Come in.',
  interpretation: 'By phone',
};

export const ORGANIZATION = {
  id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a01',
  name: 'Example Food Bank',
  description: 'Groceries for anyone who comes.',
  website: 'https://example.org',
  services: [
    {
      id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a02',
      name: 'Food pantry',
      status: 'active',
      assured_date: '2026-05-01',
      phones: [{ id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a03', number: '(303) 555-0100' }],
      schedules: [
        {
          id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a04',
          freq: 'WEEKLY',
          byday: 'TU,TH',
          opens_at: '09:00',
          closes_at: '12:30',
        },
      ],
      attributes: [attribute('serves', 'emergency-food')],
    },
  ],
};

/** An attribute of our own taxonomy. */
export function attribute(code: string, value: string, taxonomy = 'longmont-benefits-screener') {
  return {
    id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a05',
    value,
    taxonomy_term: {
      id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a06',
      code,
      name: code,
      description: 'One of our words',
      taxonomy,
    },
  };
}

type Organization = typeof ORGANIZATION;
type Service = Organization['services'][number];

/** The file with changed fields of the organization; `undefined` removes a field. */
export const organizationWith = (change: object): string =>
  JSON.stringify({ ...ORGANIZATION, ...change }, null, 2);

/** The file with changed fields of its service. */
export const serviceWith = (change: object): string =>
  organizationWith({
    services: ORGANIZATION.services.map((service: Service) => ({ ...service, ...change })),
  });
