/** Turns each record of opened files into places, or sets it aside. */
import type { Place } from '@/lib/cities/place';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';
import { present } from '../present';
import { type Aside, type LeftOut, type PathStep, pathText, type Remark } from '../problems';
import type { Envelope, Found } from './envelope';
import type { Tell } from './fields';
import { LIMITS } from './limits';
import { entriesIn, idOf, isAbsent, isRecord, type Loose, recordsIn, unique, wordOf } from './loose';
import { type Opened, sourcesOf } from './open';
import { Ids } from './placeIds';
import { describe, type Listing } from './places';
import { plainLine } from './plainText';
import type { DirectoryReading, FileReport, Progress, ReadingOptions, Unsorted } from './reading';
import { isSorted, termsToShow } from './sort';
import type { Lost } from './tables';
import { classificationsIn, ourValue } from './terms';
import { underUsualNames } from './usualNames';

/** Statuses of a service that is not given: those of the standard, and others that tools write. */
const OVER =
  /\b(?:inactive|not active|no longer|defunct|closed|suspended|paused|on hold|deleted|removed|archived|discontinued|cancell?ed|expired|draft|unpublished|hidden|trash|private|out of business|ended|terminated|dissolved|ceased|do not)\b|^(?:false|no|n|i|0)$/i;
const ACTIVE = /^(?:|active|current|open|publish(?:ed)?|true|yes|a|y|1)$/i;

const numbersOf = ({ phones = [] }: Pick<Place, 'phones'>) => phones.map(({ number }) => number).join();

/** The numbers of the emergency lines, which no file can change. A file may repeat them, as our own export does. */
const RESERVED = new Map(EMERGENCY_LINES.map((line) => [line.id, numbersOf(line)]));

/** A report that is being written. */
type Report = { -readonly [K in keyof FileReport]: FileReport[K] } & {
  readonly aside: Aside[];
  readonly leftOut: LeftOut[];
};

/** Reads opened files. Yields after each record and after each of its services. */
export function* readRecords(
  files: readonly { readonly name: string }[],
  opened: readonly Opened[],
  options: ReadingOptions,
): Generator<Progress, DirectoryReading> {
  const reports = files.map(
    ({ name }, at): Report => ({
      ...{ name, taken: 0, used: 0, aside: [] },
      leftOut: (opened[at]?.notRead ?? []).map((field) => ofTheFile('not-read', field)),
      ...present({ refused: opened[at]?.refused }),
    }),
  );
  const reading = new Reading(options);
  const sources = sourcesOf(opened);
  const total = sources.reduce((sum, { envelope }) => sum + envelope.records.length, 0);
  let done = 0;
  for (const { file, envelope } of sources) {
    const report = reports[file];
    if (report === undefined) continue;
    reading.begin(report, file, envelope);
    for (const found of envelope.records.slice(0, LIMITS.records)) {
      for (const _service of reading.read(found)) yield { done, total };
      yield { done: ++done, total };
    }
  }
  const { places, withdrawn, unsorted } = reading;
  return { directory: { places, withdrawn }, files: reports, unsorted };
}

class Reading {
  readonly places: Place[] = [];
  readonly withdrawn: string[] = [];
  readonly unsorted: Unsorted[] = [];
  private readonly ids = new Ids();
  private locations: ReadonlyMap<string, Loose> = new Map();
  private report: Report = { name: '', taken: 0, used: 0, aside: [], leftOut: [] };
  private file = 0;

  constructor(private readonly options: ReadingOptions) {}

  begin(report: Report, file: number, { records, locations, remark, lost }: Envelope): void {
    this.report = report;
    this.file = file;
    this.locations = byId(locations);
    // Tables of a package, without one that has places.
    if (records.length === 0) report.refused = { code: 'no-places', path: '' };
    const remarks = [remark, records.length > LIMITS.records ? ('too-many' as const) : undefined];
    for (const why of remarks) if (why !== undefined) report.leftOut.push(ofTheFile(why));
    report.aside.push(...asideOf(lost));
  }

  /** Reads one record. Yields after each of its services. */
  *read({ kind, value, path }: Found): Generator<undefined> {
    if (kind === 'not-a-record') {
      this.setAside(path, {}, kind);
      return;
    }
    let organization = kind === 'organization' ? value : organizationOf(value);
    const own = byId([value.locations, organization?.locations].flatMap(recordsIn));
    const locations = (id = '') => (id === '' ? undefined : (own.get(id) ?? this.locations.get(id)));
    if (kind === 'location') {
      // A location that is a record itself is a place of its organization or, without one, an organization itself.
      const { name, description, url, website, email, status, attributes } = value;
      const itself = { name, description, url, website, email, status, attributes };
      organization = { ...(organization ?? itself), locations: [value] };
    }
    const services = kind === 'service' ? [value] : servicesIn(value);
    for (const [at, service] of services.entries()) {
      const here = kind === 'service' ? path : [...path, 'services', at];
      if (!isRecord(service)) this.setAside(here, { organization }, 'not-a-record');
      else {
        const named = kind === 'service' ? service : underUsualNames(service);
        this.listing({ organization, service: named, locations }, here);
      }
      yield;
    }
    if (!services.some(isRecord)) this.listing({ organization, service: undefined, locations }, path);
  }

  private listing(listing: Listing, path: readonly PathStep[]): void {
    const why = this.take(listing, path);
    if (why !== undefined) this.setAside(path, listing, why);
  }

  /** @returns why the record is set aside, if it is */
  private take(listing: Listing, path: readonly PathStep[]): Remark | undefined {
    const { organization, service } = listing;
    const record = pathText(path);
    const agency = agencyOf(listing);
    const tell: Tell = (field, why) => void this.report.leftOut.push({ record, agency, field, why });

    const given = [service, organization]
      .map((one) => ourValue(classificationsIn(one?.attributes), 'place', tell))
      .find((id) => id !== undefined);
    const [status = '', general = ''] = [service, organization].map((one) =>
      wordOf(one?.status).replace(/_|-/g, ' ').trim(),
    );
    const id = this.ids.of(given, [service?.id, organization?.id], [organization?.name, service?.name]);
    if (OVER.test(status) || OVER.test(general)) {
      this.withdrawn.push(given ?? id);
      return 'not-active';
    }
    if (!ACTIVE.test(status)) tell('status', 'unknown-value');

    const sites = describe(listing, this.options.today, tell);
    if (sites === undefined) return 'no-name';
    const reserved = RESERVED.get(given ?? '');
    if (reserved !== undefined && sites.some(({ place }) => numbersOf(place) !== reserved))
      return 'reserved-place';
    const taken = sites.flatMap(({ place, siteId }, at): Place[] =>
      this.ids.isRepeated(place) ? [] : [{ id: at === 0 ? id : this.ids.ofSite(id, siteId, at), ...place }],
    );
    const [first] = taken;
    if (first === undefined) return 'duplicate';
    this.places.push(...taken);
    this.report.taken += taken.length;
    // All places of a record are listed under the same.
    if (isSorted(first)) this.report.used += taken.length;
    else this.unsorted.push(unsortedOf(id, first, taken, this.file, listing));
    return undefined;
  }

  private setAside(path: readonly PathStep[], names: Names, why: Remark): void {
    const name = nameIn(names.service);
    const agency = agencyOf(names);
    const service = name === agency ? undefined : name;
    this.report.aside.push({ record: pathText(path), agency, ...present({ service }), why });
  }
}

/** A remark about a whole file. */
const ofTheFile = (why: Remark, field = ''): LeftOut => ({ record: '', agency: '', field, why });

/** How many lost rows of one table are named. If there are more, they are counted. */
const MOST_ROWS = 10;

/** The report on rows that belong to a record of no table. */
function asideOf(lost: readonly Lost[]): readonly Aside[] {
  const why = 'not-there';
  return unique(lost.map(({ table }) => table)).flatMap((table): readonly Aside[] => {
    const rows = lost.filter((one) => one.table === table);
    if (rows.length > MOST_ROWS) return [{ record: `${table} (${rows.length})`, agency: '', why }];
    return rows.map(({ at, row }) => ({
      ...{ record: pathText([table, at]), agency: agencyOf({ service: row }), why },
    }));
  });
}

function byId(locations: readonly Loose[]): ReadonlyMap<string, Loose> {
  const found = new Map<string, Loose>();
  for (const location of locations) found.set(idOf(location.id) ?? '', location);
  return found;
}

const unsortedOf = (
  id: string,
  { name, service, offers }: Place,
  places: readonly Place[],
  file: number,
  listing: Listing,
): Unsorted => ({
  id,
  agency: name,
  ...present({ service, offers }),
  terms: termsToShow(listing.service, listing.organization),
  places: places.map((one) => one.id),
  file,
});

/** The services of an organization, also those in its locations. A table may have a text in that field; some tools name them programs. */
function servicesIn({ services, programs, locations }: Loose): readonly unknown[] {
  const own = typeof services === 'string' ? [] : entriesIn(services);
  const there = recordsIn(locations).flatMap((location) =>
    recordsIn(location.services).map((service) => ({ locations: [location], ...service })),
  );
  if (own.length + there.length > 0) return [...own, ...there];
  const named = recordsIn(programs).map(underUsualNames);
  // Programs of the standard only have a name and a description.
  const hasParts = (one: Loose) =>
    [one.phones, one.attributes, one.schedules, one.locations].some((part) => !isAbsent(part));
  return named.some(hasParts) ? named : [];
}

/** The organization of a service: a record, or only its name. */
function organizationOf({ organization, organization_name: name }: Loose): Loose | undefined {
  if (isRecord(organization))
    return isAbsent(organization.address) ? organization : underUsualNames(organization);
  const named = idOf(organization) ?? idOf(name);
  return named === undefined ? undefined : { name: named };
}

/** The name of a record, if it has one that can be shown. */
function nameIn(record: Loose | undefined): string | undefined {
  if (typeof record?.name !== 'string') return undefined;
  return plainLine(record.name.slice(0, 500)).slice(0, LIMITS.name) || undefined;
}

type Names = Partial<Pick<Listing, 'organization' | 'service'>>;

/** The name of a record in the report: its agency, else its service, else its id. */
function agencyOf({ organization, service }: Names): string {
  const number = idOf(service?.id) ?? idOf(organization?.id) ?? '';
  return nameIn(organization) ?? nameIn(service) ?? plainLine(number.slice(0, LIMITS.name));
}
