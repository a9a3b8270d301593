/** @jest-environment node */
import type { OpenHours, Place } from '@/lib/cities/place';
import { PLACES } from '@/lib/directory/places';
import { placeView } from '@/lib/directory/view';
import { PLACE_RECORDS, RECORDED_ON } from './record';

const written = (hours: OpenHours) =>
  'text' in hours
    ? hours.text
    : [hours.days?.join(','), `${hours.opens}-${hours.closes}`].filter(Boolean).join(' ');

/** A place of the product in the form of the record. A field that the record lacks is kept, so that the test fails. */
function asRecorded(place: Place) {
  const { serves: _serves, topics: _topics, phones, address, hours, languages, ...same } = place;
  if (address !== undefined) expect(address.state).toBe('CO');
  return {
    ...same,
    phones: (phones ?? []).map(({ number, label }) => (label === undefined ? number : `${label}: ${number}`)),
    street: address?.street,
    city: address?.city === 'Longmont' ? undefined : address?.city,
    postalCode: address?.postalCode,
    hours: hours?.map(written),
    languages: languages?.map((language) => ('code' in language ? language.code : language.name)),
  };
}

describe(`every place is what was read on its page (record of ${RECORDED_ON})`, () => {
  test('the directory has the places of the record and no other', () => {
    expect(PLACES.map(({ id }) => id).sort()).toEqual(PLACE_RECORDS.map(({ id }) => id).sort());
  });

  test.each(PLACE_RECORDS.map((record) => [record.id, record] as const))('%s', (id, record) => {
    const place = PLACES.find((candidate) => candidate.id === id);
    if (place === undefined) throw new Error(`the directory lacks ${id}`);
    expect(asRecorded(place)).toEqual(record);
    if (place.asOf !== undefined) expect(placeView(place).asOf).toBeDefined();
  });

  test('the hours of the senior center are shown as they were read', () => {
    const center = PLACES.find(({ id }) => id === 'senior-center');
    expect(center && placeView(center).hours).toEqual([
      {
        code: 'days',
        from: 'MO',
        to: 'TH',
        opens: { time: '8', part: 'am' },
        closes: { time: '8', part: 'pm' },
      },
      { code: 'day', day: 'FR', opens: { time: '8', part: 'am' }, closes: { time: '5', part: 'pm' } },
      { code: 'day', day: 'SA', opens: { time: '8', part: 'am' }, closes: { time: '12', part: 'noon' } },
    ]);
  });
});
