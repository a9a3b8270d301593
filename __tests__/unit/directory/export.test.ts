/** @jest-environment node */

import type { Place } from '@/lib/cities/place';
import { PLACES } from '@/lib/directory/places';
import { type DirectoryDocument, exportDirectory, identifierOf } from '@/lib/node/publish/exportDirectory';
import { ENGLISH } from './ourWords';
import { parseDirectory } from './parsed';

const written = (document: DirectoryDocument) => JSON.stringify(document, null, 2);
const read = (text: string) => {
  const parsed = parseDirectory(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.directory;
};

describe('the directory as a file of the standard', () => {
  test('what we publish is read back as the same places, with the words that were written into it', () => {
    const { places, withdrawn } = read(written(exportDirectory(PLACES, ENGLISH)));
    expect(places).toEqual(PLACES.map((place) => ({ ...place, offers: ENGLISH.offers(place.id) })));
    expect(withdrawn).toEqual([]);
  });

  test('and written again it is the same file', () => {
    const first = written(exportDirectory(PLACES, ENGLISH));
    expect(written(exportDirectory(read(first).places, ENGLISH))).toBe(first);
  });

  test('everything a place can hold survives', () => {
    const full: Place = {
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
    expect(read(written(exportDirectory([full], ENGLISH))).places).toEqual([full]);
  });

  test('other addresses of an agency survive', () => {
    const place: Place = {
      id: 'two-doors',
      name: 'A House',
      offers: 'A bed.',
      address: { street: '1 Main St', city: 'Longmont', state: 'CO' },
      otherAddresses: [{ street: '2 Main St', city: 'Longmont', state: 'CO' }],
      confirm: true,
      serves: ['short-term-shelter'],
    };
    expect(read(written(exportDirectory([place], ENGLISH))).places).toEqual([place]);
  });

  test('a postal code that nobody read is empty, not made up', () => {
    const text = written(exportDirectory(PLACES, ENGLISH));
    expect([...new Set([...text.matchAll(/"postal_code": "(.*)"/g)].map(([, code]) => code))]).toEqual([
      '',
      '80501',
    ]);
  });
});

describe('identifiers', () => {
  test('no record has that of another, but for the terms that records share', () => {
    const ids = new Map<string, unknown>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        visit(part);
        if (key !== 'id') continue;
        expect(part).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        if (ids.has(String(part))) expect(value).toEqual(ids.get(String(part)));
        ids.set(String(part), value);
      }
    };
    visit(exportDirectory(PLACES, ENGLISH));
    expect(ids.size).toBeGreaterThan(150);
  });

  test('they stay as they were first published', () => {
    expect(
      Object.fromEntries(PLACES.map(({ id }) => [id, identifierOf(id, 'organization')])),
    ).toMatchSnapshot();
  });
});
