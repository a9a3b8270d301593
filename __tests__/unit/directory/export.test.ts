/** @jest-environment node */

import type { Place } from '@/lib/cities/place';
import { PLACES } from '@/lib/directory/places';
import { type DirectoryDocument, exportDirectory, identifierOf } from '@/lib/node/publish/exportDirectory';
import { ENGLISH } from './ourWords';
import { FULL_PLACE, readOne } from './suppliedFile';

const written = (document: DirectoryDocument) => JSON.stringify(document, null, 2);

describe('the directory as a file of the standard', () => {
  test('is read back as the same places, with the words that it was written with', () => {
    const { places, withdrawn } = readOne(written(exportDirectory(PLACES, ENGLISH)));
    expect(places).toEqual(PLACES.map((place) => ({ ...place, offers: ENGLISH.offers(place.id) })));
    expect(withdrawn).toEqual([]);
  });

  test('is the same file when it is written again', () => {
    const first = written(exportDirectory(PLACES, ENGLISH));
    expect(written(exportDirectory(readOne(first).places, ENGLISH))).toBe(first);
  });

  test('has every field of a place', () => {
    expect(readOne(written(exportDirectory([FULL_PLACE], ENGLISH))).places).toEqual([FULL_PLACE]);
  });

  test('has the other addresses of an agency', () => {
    const place: Place = {
      id: 'two-doors',
      name: 'A House',
      offers: 'A bed.',
      address: { street: '1 Main St', city: 'Longmont', state: 'CO' },
      otherAddresses: [{ street: '2 Main St', city: 'Longmont', state: 'CO' }],
      confirm: true,
      serves: ['short-term-shelter'],
    };
    expect(readOne(written(exportDirectory([place], ENGLISH))).places).toEqual([place]);
  });

  test('has an empty postal code where it is unknown', () => {
    const text = written(exportDirectory(PLACES, ENGLISH));
    expect([...new Set([...text.matchAll(/"postal_code": "(.*)"/g)].map(([, code]) => code))]).toEqual([
      '',
      '80501',
    ]);
  });
});

describe('identifiers', () => {
  test('are unique, except for the terms that records share', () => {
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

  test('stay as they were first published', () => {
    expect(
      Object.fromEntries(PLACES.map(({ id }) => [id, identifierOf(id, 'organization')])),
    ).toMatchSnapshot();
  });
});
