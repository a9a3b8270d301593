/** Turns one service of one organization into places: one for each location where it is given. */
import type { OpenHours, Place, PlaceLanguage, PlacePhone } from '@/lib/cities/place';
import { present } from '../present';
import { whereIn } from './addresses';
import { NAMES } from './columns';
import { asksStatus, factsOf } from './facts';
import { dayOf, emailOf, lineOf, sentencesOf, type Tell, webAddressOf } from './fields';
import { languagesIn } from './languages';
import { LIMITS } from './limits';
import { entriesIn, firstPresent, idOf, isAbsent, isRecord, joined, type Loose, recordsIn } from './loose';
import { phonesOf } from './phones';
import { hoursIn } from './schedules';
import { sortingOf } from './sort';
import { classificationsIn, ourValue, ourValues } from './terms';
import { textsOf } from './texts';

/** One service of one organization; either may be missing, not both. */
export interface Listing {
  readonly organization: Loose | undefined;
  readonly service: Loose | undefined;
  /** Finds a location by its id. */
  readonly locations: (id: string | undefined) => Loose | undefined;
}

/** Where a service is given. */
interface Site {
  readonly at?: Loose | undefined;
  readonly location?: Loose | undefined;
  readonly others?: readonly Loose[];
}

/** A place without its id. */
export type Described = Omit<Place, 'id'>;

export interface DescribedSite {
  readonly place: Described;
  /** The id of this site in the file, if it has one. */
  readonly siteId: string | undefined;
}

/**
 * Describes the places of a listing.
 * @returns undefined if neither the service nor its organization has a name
 */
export function describe(listing: Listing, today: string, tell: Tell): readonly DescribedSite[] | undefined {
  const { organization, service } = listing;
  const agency = lineOf(organization?.name, 'organization.name', tell);
  const offered = lineOf(service?.name, 'name', tell);
  const name = agency ?? offered;
  if (name === undefined) return undefined;
  if (agency === undefined) tell('organization', 'missing');

  const attributes = [service?.attributes, organization?.attributes].flatMap(classificationsIn);
  const texts = textsOf(service ?? organization ?? {}, organization, today, tell);
  const offers = offersOf(service, organization, tell);
  // A record with our attributes states its facts itself, and what an organization does in general is no condition of its services.
  const isOwn = service === undefined || !isAbsent(service.description);
  const described = isOwn && !attributes.some(({ ours }) => ours) ? offers : undefined;
  const conditions = [texts.eligibility, texts.apply, ...texts.fees, ...texts.bring];
  const careful = { funding: texts.funding, offers: described, conditions };
  const facts = factsOf(attributes, careful, tell);
  const sorting = sortingOf(service, organization, facts ?? {}, tell);
  const languageNote = ourValue(attributes, 'language-note', tell);
  const kinds = ourValues(attributes, 'kind', tell);
  if (kinds.length > 1) tell('attributes.kind', 'contradiction');
  const isCity = kinds[0] === 'city' && asksStatus(careful);
  if (isCity) tell('attributes.kind', 'contradiction');
  const kind = kinds.length > 1 || isCity ? undefined : kinds[0];
  const common: Described = {
    name,
    // People should confirm before they go, unless the file says that they need not.
    confirm: ourValue(attributes, 'confirm', tell) !== 'no',
    serves: sorting.serves,
    ...present({
      service: offered === name ? undefined : offered,
      offers,
      url: webAddressOf(service?.url, 'url', tell) ?? organizationUrl(organization, tell),
      email:
        emailOf(service?.email, 'email', tell) ?? emailOf(organization?.email, 'organization.email', tell),
      kind,
      languageNote,
      asOf: ourValue(attributes, 'as-of', tell) ?? assuredOn(service?.assured_date, today, tell),
      topics: sorting.topics,
      programs: sorting.programs,
      facts,
      ...texts,
    }),
  };
  return sitesOf(listing, tell).map((site, at) => ({
    place: { ...common, ...present(hereOf(site, listing, today, at, tell)) },
    siteId: idOf(site.at?.id) ?? idOf(site.location?.id),
  }));
}

/** When the record was checked. A day that is still to come is a mistake. */
function assuredOn(value: unknown, today: string, tell: Tell): string | undefined {
  const day = dayOf(value, 'assured_date', tell);
  if (day === undefined || day <= today) return day;
  tell('assured_date', 'future-day');
  return undefined;
}

function offersOf(service: Loose | undefined, organization: Loose | undefined, tell: Tell) {
  const own = sentencesOf(service?.description, 'description', tell);
  const offers = own ?? sentencesOf(organization?.description, 'organization.description', tell);
  const more = sentencesOf(service?.additional_information, 'additional_information', tell);
  return joined([offers, more], '\n') || undefined;
}

const organizationUrl = (organization: Loose | undefined, tell: Tell) =>
  webAddressOf(firstPresent(organization, ['website', 'url']), 'organization.website', tell);

function sitesOf({ organization, service, locations }: Listing, tell: Tell): readonly Site[] {
  const located = recordsIn(service?.service_at_locations).map((at): Site => {
    const named = idOf(at.location_id) ?? idOf(at.location);
    const location = isRecord(at.location) ? at.location : locations(named);
    if (location === undefined && named !== undefined) tell('location_id', 'not-there');
    return { at, location };
  });
  const sites =
    located.length > 0 ? located : recordsIn(service?.locations).map((location) => ({ location }));
  if (sites.length > LIMITS.sites) tell('service_at_locations', 'too-many');
  if (sites.length > 0) return sites.slice(0, LIMITS.sites);
  // The file does not say at which location of its organization the service is given.
  const [location, ...others] = recordsIn(organization?.locations).slice(0, LIMITS.entries);
  return [{ location, others }];
}

/** The fields of a place that depend on its site. */
function hereOf(
  { at, location, others = [] }: Site,
  { organization, service }: Listing,
  today: string,
  index: number,
  tell: Tell,
) {
  const [here, inside] =
    index === 0 ? ['location', ''] : [`service_at_locations[${index}]`, `service_at_locations[${index}].`];
  const owners = [at, service, location, organization];
  const { addresses, words } = whereIn(location, here, tell);
  const [address, ...more] = addresses;
  const siteName = lineOf(location?.name, `${here}.name`, tell);
  // Problems of fields that all sites share are reported once.
  const once: Tell = index === 0 ? tell : () => {};
  return {
    phones: phonesAt(owners, inside, tell),
    address,
    site: joined([siteName === organization?.name ? '' : siteName, ...words], '. ') || undefined,
    otherAddresses: [...more, ...others.flatMap((other) => whereIn(other, 'locations', once).addresses)],
    hours: hoursAt(owners, inside, today, tell),
    languages: languagesAt([service, at, location, organization], once),
  };
}

type Owners = readonly (Loose | undefined)[];

/** The values of the first owner that has any. */
function firstOf<T>(owners: Owners, read: (owner: Loose | undefined) => readonly T[]): readonly T[] {
  for (const owner of owners) {
    const found = read(owner);
    if (found.length > 0) return found;
  }
  return [];
}

/** The phones of the first owner with a line to call or to text. The phones of its contacts are used if it has no line itself. */
function phonesAt(owners: Owners, inside: string, tell: Tell): readonly PlacePhone[] {
  let fallback: readonly PlacePhone[] = [];
  for (const owner of owners) {
    const own = phonesIn(owner, inside, tell);
    const phones = own.some(isLine) ? own : [...own, ...contactPhones(owner, tell)];
    if (phones.some(isLine)) return phones;
    if (fallback.length === 0) fallback = phones;
  }
  return fallback;
}

const isLine = ({ label }: PlacePhone) => label !== 'fax' && label !== 'textphone';

function phonesIn(owner: Loose | undefined, inside: string, tell: Tell): readonly PlacePhone[] {
  const entries = entriesIn(firstPresent(owner, ['phones', 'phone']));
  if (entries.length > LIMITS.entries) tell('phones', 'too-many');
  const phones = entries
    .slice(0, LIMITS.entries)
    .flatMap((entry, at) => phonesOf(entry, `${inside}phones[${at}]`, tell));
  return [
    ...new Map(phones.map((phone) => [`${phone.label} ${phone.number} ${phone.extension}`, phone])).values(),
  ];
}

function contactPhones(owner: Loose | undefined, tell: Tell): readonly PlacePhone[] {
  return recordsIn(owner?.contacts).flatMap((contact, at) => {
    const who = lineOf(firstPresent(contact, ['name', 'title', 'department']), `contacts[${at}].name`, tell);
    return phonesIn(contact, `contacts[${at}].`, tell).map((phone) => ({
      ...phone,
      ...present({ note: joined([who, phone.note], '. ') || undefined }),
    }));
  });
}

/** Holidays do not replace the weekly hours of a location or an organization. */
const SCHEDULES = [['regular_schedules', ...NAMES.schedules], ['holiday_schedules']];

const hoursAt = (owners: Owners, inside: string, today: string, tell: Tell): readonly OpenHours[] =>
  SCHEDULES.flatMap((fields) =>
    firstOf(owners, (owner = {}) => {
      const written = fields.filter((field) => !isAbsent(owner[field]));
      const values = new Map(written.map((field) => [owner[field], field]));
      return [...values].flatMap(([value, field]) => hoursIn(value, `${inside}${field}`, today, tell));
    }),
  );

function languagesAt(owners: Owners, tell: Tell): readonly PlaceLanguage[] {
  const own = firstOf(owners, (owner) => languagesIn(owner?.languages, 'languages', tell));
  if (own.length > 0) return own;
  // HSDS 2 has languages in phones.
  const phones = owners.flatMap((owner) => recordsIn(owner?.phones));
  const named = phones.flatMap((phone) => entriesIn(phone.languages ?? phone.language));
  return languagesIn(named, 'phones.language', tell);
}
