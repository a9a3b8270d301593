/** @jest-environment node */

import { placesForNeed } from '@/lib/answers/places';
import { LANGUAGE_NOTES, PLACE_KINDS, type Place, TOPICS, type Topic } from '@/lib/cities/place';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { placeIdsOf } from '@/lib/city/places';
import { directory, directoryOf, directoryWith, placesForTopic } from '@/lib/directory';
import { mergeDirectories } from '@/lib/directory/merge';
import { PLACES } from '@/lib/directory/places';
import { type Messages, messagesOf } from '@/lib/i18n/catalogs';
import { PROGRAMS } from '@/rules/index';

const { placeById } = directory;

const idsFor = (need: NeedId) => placesForNeed(need).map(({ id }) => id);

describe('which places a need names', () => {
  test('each has one to call', () => {
    for (const { id } of NEEDS)
      expect([id, placesForNeed(id).some(({ phones }) => phones.length > 0)]).toEqual([id, true]);
  });

  test.each([
    ['food-today', ['hunger-free', 'our-center']],
    ['groceries', ['hunger-free', 'our-center', 'meals-on-wheels']],
    ['food-money', ['hunger-free']],
    ['rent', ['resource-navigation', 'our-center', 'efaa', 'sister-carmen']],
    ['longer-stay', ['resource-navigation', 'city-housing-es', 'inn-between']],
    ['bills', ['resource-navigation', 'utilities', 'our-center', 'efaa', 'sister-carmen']],
    ['other-help', ['resource-navigation']],
    ['medical-emergency', ['emergency']],
    ['danger-help', ['emergency', 'safe-shelter']],
    ['police-fire', ['emergency', 'police-nonemergency', 'police-immigration']],
    ['crisis-support', ['crisis-988', 'youth-center']],
    ['utility-account', ['utilities']],
    ['recreation', ['senior-center', 'youth-center']],
    ['classes', ['library']],
    ['disaster', []],
  ] as const)('%s: lines for any need last', (need, ids) => {
    expect(idsFor(need)).toEqual([...ids, 'benefits-in-action', '211']);
    expect(placeIdsOf(need)).toEqual(idsFor(need));
  });

  test.each(['doctor', 'shelter-tonight'] as const)(
    '%s: 2-1-1 leads, no other number there is sure',
    (need) => {
      const [first, ...more] = placesForNeed(need);
      expect(first?.id).toBe('211');
      for (const { id, confirm } of more)
        expect([id, confirm || id === 'benefits-in-action']).toEqual([id, true]);
    },
  );

  test('the first place of a need is not one to be confirmed if another is not', () => {
    for (const { id } of NEEDS) {
      const own = placesForNeed(id).filter(
        ({ kind, id: place }) => kind !== 'line' || place === 'hunger-free',
      );
      const [first] = own;
      if (first?.confirm) expect([id, own.some(({ confirm }) => !confirm)]).toEqual([id, false]);
    }
  });

  test('the county, the State and other agencies are listed by program, not by need', () => {
    const elsewhere = PLACES.filter(
      ({ kind }) => kind === 'county' || kind === 'state' || kind === 'other-agency',
    );
    for (const { id } of elsewhere)
      for (const need of NEEDS) expect([need.id, placeIdsOf(need.id).includes(id)]).toEqual([need.id, false]);
  });

  test('the services of a place are those of its needs', () => {
    for (const { id, serves } of PLACES) {
      const services = NEEDS.filter((need) => placeIdsOf(need.id).includes(id)).map(
        ({ facts }) => facts.service,
      );
      expect([id, [...serves].sort()]).toEqual([id, [...new Set(services)].sort()]);
    }
  });

  test('legal help, the City’s own office and the police page are found by topic', () => {
    const about = (topic: Topic) => placesForTopic(topic).map(({ id }) => id);
    expect(about('policy-questions')).toEqual(['city-manager']);
    expect(about('legal-help')).toEqual(['rmian', 'colorado-legal', 'immigration-defense', 'el-comite']);
    expect(about('police-page')).toEqual(['police-immigration', 'da-immigrant-rights']);
    expect(about('immigration-officers')).toEqual(['rapid-response']);
    for (const topic of TOPICS) expect(placesForTopic(topic)).not.toEqual([]);
    for (const { id } of NEEDS) expect(placeIdsOf(id)).not.toContain('rapid-response');
  });

  test('every place is listed somewhere and has a kind', () => {
    const subjects = [...NEEDS.map(({ id }) => id), ...PROGRAMS.map(({ id }) => id)];
    const named = new Set(subjects.flatMap(placeIdsOf));
    for (const { id, kind, topics = [] } of PLACES) {
      expect([id, topics.length > 0 || named.has(id)]).toEqual([id, true]);
      expect([id, PLACE_KINDS.some((one) => one === kind)]).toEqual([id, true]);
    }
    for (const id of named) expect([id, placeById(id)?.id]).toEqual([id, id]);
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
      // We know only the name of one place.
      expect(view?.phones.length || view?.url || view?.address || id === 'sister-carmen').toBeTruthy();
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

  test('an unknown id finds no place', () => {
    expect(placeById('constructor')).toBeUndefined();
  });
});

describe('words', () => {
  test.each(['en', 'es'] as const)('%s has a text for each place, and no other', (language) => {
    const { places, directory } = messagesOf(language) as Record<string, Messages>;
    expect(Object.keys(places ?? {}).sort()).toEqual(PLACES.map(({ id }) => id).sort());
    expect(Object.keys(directory?.languages ?? {}).sort()).toEqual([...LANGUAGE_NOTES].sort());
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
    expect(placesForNeed('food-today', opened)[0]?.id).toBe('food-bank');
    expect(directory.placeById('food-bank')).toBeUndefined();
  });
});
