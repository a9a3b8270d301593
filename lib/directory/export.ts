/**
 * The directory as records of the Human Services Data Specification 3.0, for `/data/directory.json`. Runs in the build only.
 * What a source does not give is left out; a postal code, which the standard wants in every address, is then empty.
 */
import { isDay } from './asOf';
import { identifierOf } from './identifiers';
import type { LanguageNote, OpenHours, Place, PlaceAddress, PlaceLanguage, PlacePhone } from './place';
import { TAXONOMY, TERMS, type Term } from './taxonomy';

/** The sentences that the standard wants and the places do not carry. */
export interface DirectoryWords {
  /** What one of our places offers: `places.<id>`. */
  offers(id: string): string;
  /** What is known of a place's languages: `directory.languages.<note>`. */
  languageNote(note: LanguageNote): string;
}

/** Our own form of a file: the standard's version, and its organizations with their services inside. */
export interface DirectoryDocument {
  readonly hsds: '3.0';
  readonly organizations: readonly object[];
}

/** Writes places as organizations. `parseDirectory` reads the same places back. */
export function exportDirectory(places: readonly Place[], words: DirectoryWords): DirectoryDocument {
  return { hsds: '3.0', organizations: places.map((place) => organization(place, words)) };
}

function organization(place: Place, words: DirectoryWords): object {
  const description = place.offers ?? words.offers(place.id);
  return {
    id: identifierOf(place.id, 'organization'),
    name: place.name,
    description,
    ...(place.url === undefined ? {} : { website: place.url }),
    ...(place.email === undefined ? {} : { email: place.email }),
    services: [service(place, description, words)],
  };
}

function service(place: Place, description: string, words: DirectoryWords): object {
  const phones = (place.phones ?? []).map((phone, index) => phoneRecord(place.id, phone, index));
  const schedules = (place.hours ?? []).map((hours, index) => schedule(place.id, hours, index));
  const languages = languageRecords(place, words);
  return {
    id: identifierOf(place.id, 'service'),
    name: place.service ?? place.name,
    description,
    status: 'active',
    ...(place.asOf !== undefined && isDay(place.asOf) ? { assured_date: place.asOf } : {}),
    ...filled('phones', phones),
    ...filled('schedules', schedules),
    ...filled('languages', languages),
    ...(place.address === undefined ? {} : { service_at_locations: [location(place.id, place.address)] }),
    attributes: attributesOf(place),
  };
}

const filled = (key: string, records: readonly object[]): object =>
  records.length === 0 ? {} : { [key]: records };

function phoneRecord(id: string, { number, label, extension }: PlacePhone, index: number): object {
  const type = label === 'text' || label === 'fax' || label === 'textphone' ? label : 'voice';
  const spoken = label === 'crisis' || label === 'denver';
  return {
    id: identifierOf(id, 'phone', index),
    number,
    ...(extension === undefined ? {} : { extension }),
    type,
    ...(spoken ? { attributes: [attribute(id, 'phone-label', label, index)] } : {}),
  };
}

function schedule(id: string, hours: OpenHours, index: number): object {
  const key = identifierOf(id, 'schedule', index);
  if ('text' in hours) return { id: key, description: hours.text };
  const week = hours.days === undefined ? {} : { freq: 'WEEKLY', byday: hours.days.join(',') };
  return { id: key, ...week, opens_at: hours.opens, closes_at: hours.closes };
}

function languageRecords(
  { id, languages = [], languageNote }: Place,
  words: DirectoryWords,
): readonly object[] {
  const listed = languages.map((language: PlaceLanguage, index) => ({
    id: identifierOf(id, 'language', index),
    ...language,
  }));
  if (languageNote === undefined) return listed;
  return [...listed, { id: identifierOf(id, 'language', 'note'), note: words.languageNote(languageNote) }];
}

function location(id: string, { street, city, state, postalCode = '' }: PlaceAddress): object {
  return {
    id: identifierOf(id, 'service-at-location'),
    location: {
      id: identifierOf(id, 'location'),
      location_type: 'physical',
      addresses: [
        {
          id: identifierOf(id, 'address'),
          address_1: street,
          city,
          state_province: state,
          postal_code: postalCode,
          country: 'US',
          address_type: 'physical',
        },
      ],
    },
  };
}

function attributesOf(place: Place): readonly object[] {
  return [
    attribute(place.id, 'place', place.id),
    ...(place.kind === undefined ? [] : [attribute(place.id, 'kind', place.kind)]),
    ...(place.asOf === undefined ? [] : [attribute(place.id, 'as-of', place.asOf)]),
    attribute(place.id, 'confirm', place.confirm ? 'yes' : 'no'),
    ...(place.languageNote === undefined ? [] : [attribute(place.id, 'language-note', place.languageNote)]),
    ...place.serves.map((id) => attribute(place.id, 'serves', id, id)),
    ...(place.topics ?? []).map((topic) => attribute(place.id, 'topic', topic, topic)),
  ];
}

function attribute(place: string, term: Term, value: string, which: string | number = 0): object {
  return {
    id: identifierOf(place, term, which),
    value,
    taxonomy_term: { id: identifierOf('term', term), code: term, ...TERMS[term], taxonomy: TAXONOMY },
  };
}
