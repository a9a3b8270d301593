/** Turns records of the standard, already checked, into places. */
import { isDay } from './asOf';
import { openHours } from './openHours';
import type {
  PhoneLabel,
  Place,
  PlaceAddress,
  PlaceLanguage,
  PlacePhone,
  SuppliedDirectory,
  Topic,
} from './place';
import type {
  Attribute,
  Location,
  OrganizationTable,
  Phone,
  ServiceAtLocation,
  ServiceTable,
} from './tables';
import {
  isLanguageNote,
  isPhoneLabel,
  isPlaceKind,
  isService,
  isTopic,
  TAXONOMY,
  type Term,
} from './taxonomy';

/**
 * The places of checked organizations: one for each service, or for each location of a service that has several; an
 * organization with no service is one place. A service that is not active is no place; its id is withdrawn.
 */
export function readPlaces(organizations: readonly OrganizationTable[]): SuppliedDirectory {
  const places: Place[] = [];
  const withdrawn: string[] = [];
  for (const organization of organizations) {
    const { services = [] } = organization;
    if (services.length === 0) places.push(placeOf(organization, undefined, undefined, organization.id));
    for (const service of services) {
      const id = firstValue(service.attributes, 'place') ?? service.id;
      if (service.status !== 'active') {
        withdrawn.push(id);
        continue;
      }
      const [first, ...others] = service.service_at_locations ?? [];
      places.push(placeOf(organization, service, first, id));
      for (const other of others) places.push(placeOf(organization, service, other, other.id));
    }
  }
  return { places, withdrawn };
}

function placeOf(
  organization: OrganizationTable,
  service: ServiceTable | undefined,
  at: ServiceAtLocation | undefined,
  id: string,
): Place {
  const location = at?.location ?? (at === undefined ? organization.locations?.[0] : undefined);
  const attributes = [...(service?.attributes ?? []), ...(organization.attributes ?? [])];
  const note = firstValue(attributes, 'language-note');
  const kind = firstValue(attributes, 'kind');
  const severalServices = service !== undefined && service.name !== organization.name;
  const offers = service?.description || organization.description;
  const phones = firstFilled(at?.phones, service?.phones, location?.phones, organization.phones).flatMap(
    phoneOf,
  );
  const hours = openHours(firstFilled(at?.schedules, service?.schedules, location?.schedules));
  const languages = languagesOf(service, location);
  return {
    id,
    name: organization.name.trim(),
    ...(kind !== undefined && isPlaceKind(kind) ? { kind } : {}),
    ...(severalServices ? { service: service.name.trim() } : {}),
    ...(offers === '' ? {} : { offers }),
    ...(phones.length === 0 ? {} : { phones }),
    ...given('address', addressOf(location)),
    ...given('url', service?.url ?? organization.website),
    ...given('email', service?.email ?? organization.email),
    ...(hours.length === 0 ? {} : { hours }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(note !== undefined && isLanguageNote(note) ? { languageNote: note } : {}),
    ...given('asOf', firstValue(attributes, 'as-of') ?? day(service?.assured_date)),
    // What a file does not vouch for is confirmed before somebody makes the way.
    confirm: firstValue(attributes, 'confirm') !== 'no',
    serves: values(attributes, 'serves').filter(isService),
    ...topicsOf(attributes),
  };
}

function values(attributes: readonly Attribute[] | undefined, term: Term): readonly string[] {
  const ours = (attributes ?? []).filter(
    ({ taxonomy_term: of }) => of?.taxonomy === TAXONOMY && of.code === term,
  );
  return [...new Set(ours.flatMap(({ value }) => value ?? []))];
}

const firstValue = (attributes: readonly Attribute[] | undefined, term: Term): string | undefined =>
  values(attributes, term)[0];

function topicsOf(attributes: readonly Attribute[]): { readonly topics?: readonly Topic[] } {
  const topics = values(attributes, 'topic').filter(isTopic);
  return topics.length === 0 ? {} : { topics };
}

function firstFilled<T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [k in K]: V });
}

const day = (date: string | undefined): string | undefined =>
  date !== undefined && isDay(date.slice(0, 10)) ? date.slice(0, 10) : undefined;

/** The types of number that the standard names, where they are not simply to be called. A pager or a video line is left out. */
const LABEL_OF_TYPE: ReadonlyMap<string, PhoneLabel> = new Map([
  ['text', 'text'],
  ['fax', 'fax'],
  ['textphone', 'textphone'],
]);

function phoneOf({ number, type = 'voice', extension, attributes }: Phone): readonly PlacePhone[] {
  const kind = type.toLowerCase();
  if (kind === 'pager' || kind === 'video') return [];
  const written = firstValue(attributes, 'phone-label');
  const label = written !== undefined && isPhoneLabel(written) ? written : LABEL_OF_TYPE.get(kind);
  // The standard's own example wraps its number in quotation marks.
  return [
    {
      number: number.replace(/["']/g, '').trim(),
      ...given('label', label),
      ...given('extension', extension),
    },
  ];
}

function addressOf(location: Location | undefined): PlaceAddress | undefined {
  if (location === undefined || location.location_type !== 'physical') return undefined;
  const address = location.addresses?.find(({ address_type: type }) => type === 'physical');
  if (address === undefined || address.address_1.trim() === '') return undefined;
  return {
    street: [address.address_1, address.address_2].filter(Boolean).join(', '),
    city: address.city,
    state: address.state_province,
    ...(address.postal_code === '' ? {} : { postalCode: address.postal_code }),
  };
}

function languagesOf(
  service: ServiceTable | undefined,
  location: Location | undefined,
): readonly PlaceLanguage[] {
  return firstFilled(service?.languages, location?.languages).flatMap(
    ({ code, name }): readonly PlaceLanguage[] => {
      if (code !== undefined) return [{ code: Intl.getCanonicalLocales(code)[0] ?? code }];
      return name === undefined || name.trim() === '' ? [] : [{ name }];
    },
  );
}
