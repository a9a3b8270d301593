/**
 * The directory as records of the Human Services Data Specification 3.0, for `/data/directory.json`. Runs in the build only.
 * What a source does not give is left out; a postal code, which the standard wants in every address, is then empty.
 */

import {
  type LanguageNote,
  type OpenHours,
  PLACE_FACTS,
  type Place,
  type PlaceAddress,
  type PlaceLanguage,
  type PlacePhone,
} from '@/lib/cities/place';
import { isDay } from './asOf';
import { identifierOf } from './identifiers';
import { TAXONOMY, TERM_OF_FACT, TERMS, type Term } from './taxonomy';

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

/** Writes places as organizations. The reader makes the same places of it. */
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
    ...filled('locations', elsewhere(place)),
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
    ...ownWords(place),
    ...(hasOwnSite(place) ? { service_at_locations: [serviceAtLocation(place)] } : {}),
    attributes: attributesOf(place),
  };
}

/** Where the agency has other addresses, its file does not say at which of them the service is given. */
const hasOwnSite = ({ address, site, otherAddresses = [] }: Place) =>
  otherAddresses.length === 0 && (address !== undefined || site !== undefined);

/** What a place that came from a file says in its own words. */
function ownWords({
  id,
  alert,
  eligibility,
  ages,
  fees = [],
  bring = [],
  funding = [],
  apply,
  interpretation,
}: Place): object {
  return {
    ...(alert === undefined ? {} : { alert }),
    ...(eligibility === undefined ? {} : { eligibility_description: eligibility }),
    ...(ages?.from === undefined ? {} : { minimum_age: ages.from }),
    ...(ages?.to === undefined ? {} : { maximum_age: ages.to }),
    ...(fees.length === 0 ? {} : { fees_description: fees.join('\n') }),
    ...(apply === undefined ? {} : { application_process: apply }),
    ...(interpretation === undefined ? {} : { interpretation_services: interpretation }),
    ...filled(
      'required_documents',
      bring.map((document, at) => ({ id: identifierOf(id, 'document', at), document })),
    ),
    ...filled(
      'funding',
      funding.map((source, at) => ({ id: identifierOf(id, 'funding', at), source })),
    ),
  };
}

const filled = (key: string, records: readonly object[]): object =>
  records.length === 0 ? {} : { [key]: records };

function phoneRecord(id: string, { number, label, extension, note }: PlacePhone, index: number): object {
  const type = label === 'text' || label === 'fax' || label === 'textphone' ? label : 'voice';
  const spoken = label === 'crisis' || label === 'denver';
  return {
    id: identifierOf(id, 'phone', index),
    number,
    ...(extension === undefined ? {} : { extension }),
    type,
    ...(note === undefined ? {} : { description: note }),
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

function serviceAtLocation({ id, address, site }: Place): object {
  return { id: identifierOf(id, 'service-at-location'), location: location(id, address, site) };
}

/** The addresses of the agency, where there are several: the place's own first. */
function elsewhere({ id, address, site, otherAddresses = [] }: Place): readonly object[] {
  if (otherAddresses.length === 0) return [];
  return [address, ...otherAddresses].map((one, at) => location(id, one, at === 0 ? site : undefined, at));
}

function location(
  id: string,
  address: PlaceAddress | undefined,
  name: string | undefined,
  index?: number,
): object {
  const which = index === undefined ? [] : [index];
  return {
    id: identifierOf(id, 'location', ...which),
    location_type: 'physical',
    ...(name === undefined ? {} : { name }),
    ...(address === undefined
      ? {}
      : { addresses: [addressRecord(identifierOf(id, 'address', ...which), address)] }),
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
  return [
    attribute(place.id, 'place', place.id),
    ...(place.kind === undefined ? [] : [attribute(place.id, 'kind', place.kind)]),
    ...(place.asOf === undefined ? [] : [attribute(place.id, 'as-of', place.asOf)]),
    attribute(place.id, 'confirm', place.confirm ? 'yes' : 'no'),
    ...(place.languageNote === undefined ? [] : [attribute(place.id, 'language-note', place.languageNote)]),
    ...place.serves.map((id) => attribute(place.id, 'serves', id, id)),
    ...(place.topics ?? []).map((topic) => attribute(place.id, 'topic', topic, topic)),
    ...(place.programs ?? []).map((program) => attribute(place.id, 'program', program, program)),
    ...PLACE_FACTS.flatMap((fact) => {
      const value = place.facts?.[fact];
      return value === undefined ? [] : [attribute(place.id, TERM_OF_FACT[fact], value)];
    }),
  ];
}

function attribute(place: string, term: Term, value: string, which: string | number = 0): object {
  return {
    id: identifierOf(place, term, which),
    value,
    taxonomy_term: { id: identifierOf('term', term), code: term, ...TERMS[term], taxonomy: TAXONOMY },
  };
}
