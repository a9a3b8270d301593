/** @jest-environment node */

import { placesToAsk } from '@/lib/cities/longmont/programs';
import {
  directory,
  directoryOf,
  directoryWith,
  placeById,
  placesForService,
  placesForTopic,
} from '@/lib/directory';
import { mergeDirectories } from '@/lib/directory/merge';
import { LANGUAGE_NOTES, type Place, TOPICS } from '@/lib/directory/place';
import { PLACES } from '@/lib/directory/places';
import en from '@/messages/en.json';
import es from '@/messages/es.json';
import { COVERED_SERVICES, DISPUTED_SERVICES, EXEMPT_SERVICES, PROGRAMS, type Service } from '@/rules/index';

const idsFor = (service: Service) => placesForService(service).map(({ id }) => id);

describe('which places a service names', () => {
  test.each([...COVERED_SERVICES, ...EXEMPT_SERVICES, ...DISPUTED_SERVICES])(
    '%s has one to call',
    (service) => {
      expect(placesForService(service).some(({ phones }) => phones.length > 0)).toBe(true);
    },
  );

  test.each(COVERED_SERVICES)('%s names 2-1-1', (service) => {
    expect(idsFor(service)).toContain('211');
  });

  test.each([
    ['emergency-health-care', ['emergency']],
    ['crisis-counseling', ['emergency', 'crisis-988', 'safe-shelter', '211']],
    ['short-term-shelter', ['our-center', 'safe-shelter', 'hope', '211']],
    ['emergency-food', ['our-center', 'hunger-free', '211']],
    ['public-safety', ['emergency', 'police-nonemergency']],
    ['life-or-safety-program', ['emergency', 'crisis-988', 'safe-shelter', '211']],
    ['disaster-relief', ['emergency', '211']],
    ['utility-account', ['utilities']],
  ] as const)('%s: lines for danger first, the general line last', (service, ids) => {
    expect(idsFor(service)).toEqual(ids);
  });

  test('meals at a price by income are not named as emergency food, which does not look at income', () => {
    expect(idsFor('food-assistance')).toContain('meals-on-wheels');
    expect(idsFor('emergency-food')).not.toContain('meals-on-wheels');
  });

  test('the county, whose programs have rules of their own, is named under no help of the City', () => {
    expect(PLACES.find(({ id }) => id === 'county-hhs')?.serves).toEqual([]);
  });

  test('legal help and the City’s own office are found by what they are asked about', () => {
    expect(placesForTopic('policy-questions').map(({ id }) => id)).toEqual(['city-manager']);
    expect(placesForTopic('legal-help').map(({ id }) => id)).toEqual([
      'rmian',
      'colorado-legal',
      'immigration-defense',
      'el-comite',
    ]);
    for (const topic of TOPICS) expect(placesForTopic(topic)).not.toEqual([]);
  });

  test('no place is out of reach: each serves something, answers about something, or is asked about a program', () => {
    const asked = PROGRAMS.flatMap((program) => placesToAsk(program.id));
    for (const { id, serves, topics = [] } of PLACES)
      expect([id, serves.length + topics.length > 0 || asked.includes(id)]).toEqual([id, true]);
  });
});

describe('one place as a page shows it', () => {
  test('numbers that a phone can dial', () => {
    expect(placeById('emergency')?.phones).toEqual([{ number: '911', href: 'tel:911', label: 'call' }]);
    expect(placeById('211')?.phones.map(({ href }) => href)).toEqual(['tel:211', 'tel:+18667606489']);
    expect(placeById('crisis-988')?.phones.map(({ href }) => href)).toEqual(['tel:988', 'sms:988']);
    expect(placeById('county-hhs')?.phones[1]).toEqual({
      number: '303-441-1069',
      href: 'sms:+13034411069',
      label: 'text',
    });
    expect(placeById('rapid-response')?.phones[0]?.href).toBe('tel:+18448648341');
    expect(placeById('safe-shelter')?.phones[0]?.label).toBe('crisis');
  });

  test('a place without a phone has its address on the web or on the street', () => {
    for (const { id } of PLACES) {
      const view = placeById(id);
      expect(view?.phones.length || view?.url || view?.address).toBeTruthy();
    }
  });

  test('years stay text, so that no language writes them as 2,018', () => {
    expect(placeById('safe-shelter')?.asOf).toEqual({ code: 'range', first: '2018', last: '2020' });
    expect(placeById('city-manager')?.asOf).toEqual({ code: 'two-years', first: '2017', last: '2023' });
    expect(placeById('county-hhs')?.asOf).toEqual({ code: 'undated' });
    expect(placeById('emergency')).not.toHaveProperty('asOf');
  });

  test('a line that is open day and night names no days that its source does not name', () => {
    expect(placeById('rapid-response')?.hours).toEqual([{ code: 'all-day' }]);
  });

  test('nobody is found under an id that is not there', () => {
    expect(placeById('constructor')).toBeUndefined();
  });
});

describe('words', () => {
  test.each([
    ['en', en],
    ['es', es],
  ])('%s says what each place offers, and nothing of a place that is not there', (_language, messages) => {
    expect(Object.keys(messages.places).sort()).toEqual(PLACES.map(({ id }) => id).sort());
    expect(Object.keys(messages.directory.languages).sort()).toEqual([...LANGUAGE_NOTES].sort());
  });
});

describe('a supplied directory beside ours', () => {
  const place = (id: string, more: Partial<Place> = {}): Place => ({
    id,
    name: 'Our Food Bank',
    confirm: true,
    serves: ['emergency-food'],
    ...more,
  });
  const ids = (places: readonly Place[]) => places.map(({ id }) => id);

  test('its places come after the lines for danger and before ours', () => {
    const merged = mergeDirectories(PLACES, { places: [place('food-bank')], withdrawn: [] }, 'merge');
    expect(ids(merged).slice(0, 4)).toEqual(['emergency', 'crisis-988', 'food-bank', 'our-center']);
    expect(merged).toHaveLength(PLACES.length + 1);
  });

  test('a place with the id of ours takes its place; one that is no longer active goes', () => {
    const merged = mergeDirectories(PLACES, { places: [place('hope')], withdrawn: ['inn-between'] }, 'merge');
    expect(merged.filter(({ id }) => id === 'hope')).toEqual([place('hope')]);
    expect(ids(merged)).not.toContain('inn-between');
    expect(merged).toHaveLength(PLACES.length - 1);
  });

  test.each(['merge', 'replace'] as const)('%s: nobody changes or removes 911 and 988', (mode) => {
    const hostile = {
      places: [place('emergency', { phones: [{ number: '900-555-0100' }] })],
      withdrawn: ['crisis-988'],
    };
    const merged = directoryOf(mergeDirectories(PLACES, hostile, mode));
    expect(merged.placeById('emergency')?.phones.map(({ number }) => number)).toEqual(['911']);
    expect(merged.placeById('crisis-988')?.phones).toHaveLength(2);
    expect(merged.places.filter(({ id }) => id === 'emergency')).toHaveLength(1);
  });

  test('replace keeps only what our own pages send people to', () => {
    const replaced = mergeDirectories(PLACES, { places: [place('food-bank')], withdrawn: [] }, 'replace');
    expect(ids(replaced)).toEqual(['emergency', 'crisis-988', 'food-bank', '211', 'city-manager']);
  });

  test('a file opened for one visit changes that visit only', () => {
    const opened = directoryWith({ places: [place('food-bank')], withdrawn: [] });
    expect(opened.placesForService('emergency-food')[0]?.id).toBe('food-bank');
    expect(directory.placeById('food-bank')).toBeUndefined();
  });
});
