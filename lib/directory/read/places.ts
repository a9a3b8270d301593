/** Turns one service of one organization into places: one for each location where it is given. */

import type { OpenHours, Place, PlacePhone } from '@/lib/cities/place';
import { isDay, readAsOf } from '../asOf';
import { isLanguageNote, isPlaceKind } from '../taxonomy';
import { addressOf } from './addresses';
import { factsOf } from './facts';
import { dayOf, emailOf, lineOf, sentencesOf, type Tell, webAddressOf } from './fields';
import { languagesIn } from './languages';
import { LIMITS } from './limits';
import { entriesIn, firstPresent, idOf, isAbsent, isRecord, type Loose, present, recordsIn } from './loose';
import { phonesOf } from './phones';
import { hoursIn } from './schedules';
import { sortingOf } from './sort';
import { type Classification, classificationsIn, ourValue } from './terms';
import { textsOf } from './texts';

/** One service of one organization; either may be missing, not both. */
export interface Listing {
  readonly organization: Loose | undefined;
  readonly service: Loose | undefined;
  /** Finds a location that is named by its id. */
  readonly locations: (id: string) => Loose | undefined;
}

/** Where a service is given. */
interface Site {
  readonly at?: Loose;
  readonly location?: Loose;
  readonly others: readonly Loose[];
}

/** A place, but for its id. */
export type Described = Omit<Place, 'id'>;

export interface DescribedSite {
  readonly place: Described;
  /** The id that the file gives this site, if it has one of its own. */
  readonly siteId: string | undefined;
}

/**
 * @returns undefined where neither the service nor its organization has a name
 */
export function describe(
  { organization, service, locations }: Listing,
  today: string,
  tell: Tell,
): readonly DescribedSite[] | undefined {
  const agency = lineOf(organization?.name, 'organization.name', tell);
  const offered = lineOf(service?.name, 'name', tell);
  const name = agency ?? offered;
  if (name === undefined) return undefined;
  if (agency === undefined && service !== undefined) tell('organization', 'missing');

  const attributes = [service?.attributes, organization?.attributes].flatMap(classificationsIn);
  const texts = textsOf(service ?? organization ?? {}, organization, today, tell);
  const conditions = [texts.eligibility, ...(texts.fees ?? [])];
  const facts = factsOf(attributes, { funding: texts.funding ?? [], conditions }, tell);
  const sorting = sortingOf(attributes, service, organization, facts ?? {}, tell);
  const note = ourValue(attributes, 'language-note', tell);
  const kind = ourValue(attributes, 'kind', tell);
  const common: Described = {
    name,
    // What a file does not vouch for is confirmed before somebody makes the way.
    confirm: ourValue(attributes, 'confirm', tell) !== 'no',
    serves: sorting.serves,
    ...present({
      service: offered === name ? undefined : offered,
      offers: offersOf(service, organization, tell),
      url: webAddressOf(service?.url, 'url', tell) ?? organizationUrl(organization, tell),
      email:
        emailOf(service?.email, 'email', tell) ?? emailOf(organization?.email, 'organization.email', tell),
      kind: kind !== undefined && isPlaceKind(kind) ? kind : undefined,
      languageNote: note !== undefined && isLanguageNote(note) ? note : undefined,
      asOf: asOf(attributes, service, tell),
      topics: sorting.topics,
      programs: sorting.programs,
      facts,
    }),
    ...present(texts),
  };
  return sitesOf({ organization, service, locations }, tell).map((site, at) => {
    // Faults of what all sites share are told once.
    const once: Tell = at === 0 ? tell : () => {};
    const here = placeOfSite(site, organization, service, today, at, tell, once);
    return { place: { ...common, ...present(here) }, siteId: siteIdOf(site) };
  });
}

const siteIdOf = ({ at, location }: Site) => idOf(at?.id) ?? idOf(location?.id);

function offersOf(
  service: Loose | undefined,
  organization: Loose | undefined,
  tell: Tell,
): string | undefined {
  const own = sentencesOf(service?.description, 'description', tell);
  const offers = own ?? sentencesOf(organization?.description, 'organization.description', tell);
  const more = sentencesOf(service?.additional_information, 'additional_information', tell);
  return [offers, more].filter((text) => text !== undefined).join('\n') || undefined;
}

const organizationUrl = (organization: Loose | undefined, tell: Tell) =>
  webAddressOf(firstPresent(organization, ['website', 'url']), 'organization.website', tell);

function asOf(
  attributes: readonly Classification[],
  service: Loose | undefined,
  tell: Tell,
): string | undefined {
  const written = ourValue(attributes, 'as-of', tell);
  if (written !== undefined && readAsOf(written) !== undefined) return written;
  const day = dayOf(service?.assured_date, 'assured_date', tell);
  return day !== undefined && isDay(day) ? day : undefined;
}

function sitesOf({ organization, service, locations }: Listing, tell: Tell): readonly Site[] {
  const located = recordsIn(service?.service_at_locations).map((at): Site => {
    const named = isRecord(at.location)
      ? at.location
      : locations(idOf(at.location_id) ?? idOf(at.location) ?? '');
    return { at, others: [], ...(named === undefined ? {} : { location: named }) };
  });
  const sites =
    located.length > 0
      ? located
      : recordsIn(service?.locations).map((location): Site => ({ location, others: [] }));
  if (sites.length > LIMITS.sites) tell('service_at_locations', 'too-many');
  if (sites.length > 0) return sites.slice(0, LIMITS.sites);
  // The file does not say at which of the organization's locations it is.
  const [first, ...others] = recordsIn(organization?.locations).slice(0, LIMITS.entries);
  return [{ others, ...(first === undefined ? {} : { location: first }) }];
}

function placeOfSite(
  { at, location, others }: Site,
  organization: Loose | undefined,
  service: Loose | undefined,
  today: string,
  index: number,
  tell: Tell,
  once: Tell,
): { readonly [K in SiteField]: Place[K] | undefined } {
  const here = index === 0 ? 'location' : `service_at_locations[${index}]`;
  const owners = [at, service, location, organization];
  return {
    phones: phonesAt(owners, here, tell),
    address: addressOf(location, here, tell),
    site: lineOf(location?.name, `${here}.name`, tell),
    otherAddresses: others.flatMap((other) => addressOf(other, 'locations', once) ?? []),
    hours: hoursAt(owners, here, today, tell),
    languages: languagesAt([service, at, location, organization], once),
  };
}
type SiteField = 'phones' | 'address' | 'site' | 'otherAddresses' | 'hours' | 'languages';

type Owners = readonly (Loose | undefined)[];

/** The phones of the first owner that has one to call or to write to; those of its contacts stand in where it has none itself. */
function phonesAt(owners: Owners, here: string, tell: Tell): readonly PlacePhone[] {
  let fallback: readonly PlacePhone[] = [];
  for (const owner of owners) {
    const own = phonesIn(owner?.phones ?? owner?.phone, here, tell);
    const phones = own.some(isLine) ? own : [...own, ...contactPhones(owner, tell)];
    if (phones.some(isLine)) return phones;
    if (fallback.length === 0) fallback = phones;
  }
  return fallback;
}

const isLine = ({ label }: PlacePhone) => label !== 'fax' && label !== 'textphone';

function phonesIn(value: unknown, here: string, tell: Tell): readonly PlacePhone[] {
  const entries = entriesIn(value);
  if (entries.length > LIMITS.entries) tell('phones', 'too-many');
  const phones = entries
    .slice(0, LIMITS.entries)
    .flatMap((entry, at) => phonesOf(entry, `${here === 'location' ? '' : `${here}.`}phones[${at}]`, tell));
  return [
    ...new Map(phones.map((phone) => [`${phone.label} ${phone.number} ${phone.extension}`, phone])).values(),
  ];
}

function contactPhones(owner: Loose | undefined, tell: Tell): readonly PlacePhone[] {
  return recordsIn(owner?.contacts).flatMap((contact, at) => {
    const who = lineOf(firstPresent(contact, ['name', 'title', 'department']), `contacts[${at}].name`, tell);
    return phonesIn(contact.phones ?? contact.phone, `contacts[${at}]`, tell).map((phone) => ({
      ...phone,
      ...(who === undefined && phone.note === undefined
        ? {}
        : { note: [who, phone.note].filter(Boolean).join('. ') }),
    }));
  });
}

const SCHEDULES = ['schedules', 'regular_schedules', 'schedule', 'holiday_schedules'];

function hoursAt(owners: Owners, here: string, today: string, tell: Tell): readonly OpenHours[] {
  for (const owner of owners) {
    const fields = SCHEDULES.filter((field) => !isAbsent(owner?.[field]));
    const hours = fields.flatMap((field) =>
      hoursIn(owner?.[field], `${here === 'location' ? '' : `${here}.`}${field}`, today, tell),
    );
    if (hours.length > 0) return hours;
  }
  return [];
}

function languagesAt(owners: Owners, tell: Tell) {
  for (const owner of owners) {
    const languages = languagesIn(owner?.languages, 'languages', tell);
    if (languages.length > 0) return languages;
  }
  // HSDS 2 names the languages of a line at its phone.
  const phones = owners.flatMap((owner) => recordsIn(owner?.phones));
  return languagesIn(
    phones.flatMap((phone) => entriesIn(phone.languages ?? phone.language)),
    'phones.language',
    tell,
  );
}
