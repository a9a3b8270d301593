/**
 * Writes the directory as records of the Human Services Data Specification 3.0, for `/data/directory.json`. Runs only in the build. What a source does
 * not say is left out. A postal code is empty if we have none, because the standard requires the field.
 */
import { v5 } from 'uuid';
import {
  type LanguageNote,
  type OpenHours,
  PLACE_FACTS,
  type Place,
  type PlaceAddress,
  type PlacePhone,
} from '@/lib/cities/place';
import { isDay } from '@/lib/directory/asOf';
import { present } from '@/lib/directory/present';
import { TAXONOMY, TERM_OF_FACT, TERMS, type Term } from '@/lib/directory/taxonomy';

/** The words that the standard requires and our places do not contain. */
export interface DirectoryWords {
  /** What one of our places offers: `places.<id>`. */
  offers(id: string): string;
  /** What is known of a place's languages: `directory.languages.<note>`. */
  languageNote(note: LanguageNote): string;
}

/** The form of our file: the version of the standard, and its organizations with their services inside. */
export interface DirectoryDocument {
  readonly hsds: '3.0';
  readonly organizations: readonly object[];
}

/** The namespace of every identifier that we publish. It must never change: partners keep our identifiers. */
const NAMESPACE = '8a4f3c1e-52d7-4b6a-9f0e-6d1c2b7a9e35';

/**
 * The identifier of a record, the same in every build: a UUID version 5 (RFC 9562, section 5.5).
 * @param parts the name of the record, such as `our-center`, `phone`, `1`
 */
export const identifierOf = (...parts: readonly (string | number)[]): string =>
  v5(parts.join('/'), NAMESPACE);

/** Writes places as organizations. The reader reads the same places from them. */
export function exportDirectory(places: readonly Place[], words: DirectoryWords): DirectoryDocument {
  return { hsds: '3.0', organizations: places.map((place) => organization(place, words)) };
}

function organization(place: Place, words: DirectoryWords): object {
  const description = place.offers ?? words.offers(place.id);
  return {
    id: identifierOf(place.id, 'organization'),
    name: place.name,
    description,
    ...present({ website: place.url, email: place.email, locations: elsewhere(place) }),
    services: [service(place, description, words)],
  };
}

function service(place: Place, description: string, words: DirectoryWords): object {
  const { id, phones, hours, asOf = '' } = place;
  return {
    id: identifierOf(id, 'service'),
    name: place.service ?? place.name,
    description,
    status: 'active',
    ...present({
      assured_date: isDay(asOf) ? asOf : undefined,
      phones: phones?.map((phone, at) => phoneRecord(id, phone, at)),
      schedules: hours?.map((one, at) => schedule(id, one, at)),
      languages: languageRecords(place, words),
      alert: place.alert,
      eligibility_description: place.eligibility,
      minimum_age: place.ages?.from,
      maximum_age: place.ages?.to,
      fees_description: place.fees?.join('\n') || undefined,
      application_process: place.apply,
      interpretation_services: place.interpretation,
      required_documents: place.bring?.map((document, at) => ({
        id: identifierOf(id, 'document', at),
        document,
      })),
      funding: place.funding?.map((source, at) => ({ id: identifierOf(id, 'funding', at), source })),
      service_at_locations: ownSite(place),
    }),
    attributes: attributesOf(place),
  };
}

function phoneRecord(id: string, { number, label, extension, note }: PlacePhone, index: number): object {
  const type = label === 'text' || label === 'fax' || label === 'textphone' ? label : 'voice';
  const spoken = label === 'crisis' || label === 'denver';
  return {
    id: identifierOf(id, 'phone', index),
    number,
    ...present({ extension }),
    type,
    ...present({
      description: note,
      attributes: spoken ? [attribute(id, 'phone-label', label, index)] : [],
    }),
  };
}

function schedule(id: string, hours: OpenHours, index: number): object {
  const key = identifierOf(id, 'schedule', index);
  if ('text' in hours) return { id: key, description: hours.text };
  const week = hours.days === undefined ? {} : { freq: 'WEEKLY', byday: hours.days.join(',') };
  return { id: key, ...week, opens_at: hours.opens, closes_at: hours.closes };
}

function languageRecords({ id, languages = [], languageNote }: Place, words: DirectoryWords) {
  const listed = languages.map((language, at) => ({ id: identifierOf(id, 'language', at), ...language }));
  if (languageNote === undefined) return listed;
  return [...listed, { id: identifierOf(id, 'language', 'note'), note: words.languageNote(languageNote) }];
}

/** If an agency has several addresses, its file does not say which one belongs to the service. */
function ownSite({ id, address, site, otherAddresses = [] }: Place): readonly object[] {
  if (otherAddresses.length > 0 || (address === undefined && site === undefined)) return [];
  return [{ id: identifierOf(id, 'service-at-location'), location: location(id, address, site) }];
}

/** All addresses of an agency, the place's own first. */
function elsewhere({ id, address, site, otherAddresses = [] }: Place): readonly object[] {
  if (otherAddresses.length === 0) return [];
  return [address, ...otherAddresses].map((one, at) => location(id, one, at === 0 ? site : undefined, at));
}

function location(
  id: string,
  address: PlaceAddress | undefined,
  name: string | undefined,
  ...which: readonly number[]
): object {
  return {
    id: identifierOf(id, 'location', ...which),
    location_type: 'physical',
    ...present({
      name,
      addresses: address && [addressRecord(identifierOf(id, 'address', ...which), address)],
    }),
  };
}

const addressRecord = (id: string, { street, city, state, postalCode = '' }: PlaceAddress): object => ({
  id,
  address_1: street,
  city,
  state_province: state,
  postal_code: postalCode,
  country: 'US',
  address_type: 'physical',
});

function attributesOf(place: Place): readonly object[] {
  const one = (term: Term, value: string | undefined) =>
    value === undefined ? [] : [attribute(place.id, term, value)];
  const many = (term: Term, values: readonly string[] = []) =>
    values.map((value) => attribute(place.id, term, value, value));
  return [
    ...one('place', place.id),
    ...one('kind', place.kind),
    ...one('as-of', place.asOf),
    ...one('confirm', place.confirm ? 'yes' : 'no'),
    ...one('language-note', place.languageNote),
    ...many('serves', place.serves),
    ...many('topic', place.topics),
    ...many('program', place.programs),
    ...PLACE_FACTS.flatMap((fact) => one(TERM_OF_FACT[fact], place.facts?.[fact])),
  ];
}

function attribute(place: string, term: Term, value: string, which: string | number = 0): object {
  return {
    id: identifierOf(place, term, which),
    value,
    taxonomy_term: { id: identifierOf('term', term), code: term, ...TERMS[term], taxonomy: TAXONOMY },
  };
}
