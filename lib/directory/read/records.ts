/** Goes through the records of opened files: each becomes places, or is set aside. */

import type { Place } from '@/lib/cities/place';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';
import { type Aside, type LeftOut, type PathStep, type Problem, pathText, type Remark } from '../problems';
import type { Envelope, Found } from './envelope';
import type { Tell } from './fields';
import { LIMITS } from './limits';
import { entriesIn, idOf, isRecord, type Loose, recordsIn, wordOf } from './loose';
import { agencyOf, nameIn, organizationOf } from './naming';
import type { Opened } from './open';
import { Ids } from './placeIds';
import { type Described, describe, type Listing } from './places';
import type { DirectoryReading, FileReport, Progress, ReadingOptions, Unsorted } from './reading';
import { isSorted, termsToShow } from './sort';
import { sourcesOf } from './sources';
import { classificationsIn, ourValue } from './terms';
import { underUsualNames } from './usualNames';

/** A service of the standard that is none any more, in the words that tools use for it. */
const OVER =
  /^(?:inactive|defunct|temporarily closed|closed|suspended|deleted|archived|discontinued|expired|false|no)$/i;
const ACTIVE = /^(?:active|current|open|published|true|yes)$/i;

const numbersOf = ({ phones = [] }: Pick<Place, 'phones'>) => phones.map(({ number }) => number).join();

/** The lines for danger and their numbers, which no file can change. One that says what we say, as our own export does, is welcome. */
const RESERVED = new Map(EMERGENCY_LINES.map((line) => [line.id, numbersOf(line)]));

export function* readRecords(
  names: readonly string[],
  opened: readonly Opened[],
  options: ReadingOptions,
): Generator<Progress, DirectoryReading> {
  const files = names.map((name, at): FileReport & Collected => {
    const one = opened[at];
    return {
      name,
      taken: 0,
      used: 0,
      aside: [],
      leftOut: [],
      ...(one?.kind === 'refused' ? { refused: one.problem } : {}),
    };
  });
  const reading = new Reading(files, options);
  const sources = sourcesOf(opened);
  const total = sources.reduce((sum, { envelope }) => sum + envelope.records.length, 0);
  let done = 0;
  for (const { file, envelope } of sources) {
    reading.begin(file, envelope);
    for (const found of envelope.records.slice(0, LIMITS.records)) {
      for (const _service of reading.read(found)) yield { done, total };
      yield { done: ++done, total };
    }
  }
  return reading.result();
}

interface Collected {
  refused?: Problem;
  taken: number;
  used: number;
  readonly aside: Aside[];
  readonly leftOut: LeftOut[];
}

class Reading {
  private readonly places: Place[] = [];
  private readonly withdrawn: string[] = [];
  private readonly unsorted: Unsorted[] = [];
  private readonly ids = new Ids();
  private locations: ReadonlyMap<string, Loose> = new Map();
  private report: FileReport & Collected;

  constructor(
    private readonly files: readonly (FileReport & Collected)[],
    private readonly options: ReadingOptions,
  ) {
    this.report = files[0] ?? { name: '', taken: 0, used: 0, aside: [], leftOut: [] };
  }

  begin(file: number, { records, locations, remark }: Envelope): void {
    this.report = this.files[file] ?? this.report;
    // Tables of a package without the one that has the places.
    if (records.length === 0) this.report.refused = { code: 'no-places', path: '' };
    this.locations = byId(locations);
    if (remark !== undefined) this.report.leftOut.push({ record: '', agency: '', field: '', why: remark });
    if (records.length > LIMITS.records)
      this.report.leftOut.push({ record: '', agency: '', field: '', why: 'too-many' });
  }

  /** Reads one record; steps once after each of its services. */
  *read({ kind, value, path }: Found): Generator<undefined> {
    if (kind === 'not-a-record') {
      this.setAside(path, undefined, undefined, 'not-a-record');
      return;
    }
    const organization = kind === 'organization' ? value : organizationOf(value);
    const services = kind === 'service' ? [value] : recordsIn(value.services);
    if (kind !== 'service') {
      for (const [at, entry] of entriesIn(value.services).entries())
        if (!isRecord(entry))
          this.setAside([...path, 'services', at], organization, undefined, 'not-a-record');
    }
    const own = byId([value.locations, organization?.locations].flatMap(recordsIn));
    const locations = (id: string) => own.get(id) ?? this.locations.get(id);
    if (kind === 'location') {
      // A location that is a record itself is a place of its organization, or stands for itself.
      const owner = organization ?? { name: value.name, description: value.description };
      const here = { ...owner, locations: [value] };
      for (const service of services.length === 0 ? [undefined] : services) {
        this.listing({ organization: here, service, locations }, path);
      }
      return;
    }
    if (services.length === 0) this.listing({ organization, service: undefined, locations }, path);
    for (const [at, service] of services.entries()) {
      const named = kind === 'service' ? service : underUsualNames(service);
      this.listing(
        { organization, service: named, locations },
        kind === 'service' ? path : [...path, 'services', at],
      );
      yield;
    }
  }

  private listing(listing: Listing, path: readonly PathStep[]): void {
    const why = this.takeAll(listing, path);
    if (why !== undefined) this.setAside(path, listing.organization, listing.service, why);
  }

  /** @returns why the record is set aside, if it is */
  private takeAll(listing: Listing, path: readonly PathStep[]): Remark | undefined {
    const { organization, service } = listing;
    const record = pathText(path);
    const agency = agencyOf(organization, service);
    const tell: Tell = (field, why) => void this.report.leftOut.push({ record, agency, field, why });

    const given = [service, organization]
      .map((one) => ourValue(classificationsIn(one?.attributes), 'place', tell))
      .find((id) => id !== undefined);
    const status = wordOf(service?.status).trim();
    const id = this.ids.of(given, [service?.id, organization?.id], [organization?.name, service?.name]);
    if (OVER.test(status)) {
      this.withdrawn.push(given ?? id);
      return 'not-active';
    }
    if (status !== '' && !ACTIVE.test(status)) tell('status', 'unknown-value');

    const sites = describe(listing, this.options.today, tell);
    if (sites === undefined) return 'no-name';
    const reserved = RESERVED.get(given ?? '');
    if (reserved !== undefined && sites.some(({ place }) => numbersOf(place) !== reserved)) {
      return 'reserved-place';
    }
    const taken: Place[] = [];
    for (const [at, { place, siteId }] of sites.entries()) {
      if (this.ids.isRepeated(place)) continue;
      taken.push(this.take(at === 0 ? id : this.ids.ofSite(id, siteId, at), place));
    }
    const [first] = taken;
    if (first === undefined) return 'duplicate';
    if (!isSorted(first)) this.unsorted.push(unsortedOf(id, taken, this.files.indexOf(this.report), listing));
    return undefined;
  }

  private take(id: string, described: Described): Place {
    const place = { id, ...described };
    this.places.push(place);
    this.report.taken++;
    if (isSorted(place)) this.report.used++;
    return place;
  }

  private setAside(
    path: readonly PathStep[],
    organization: Loose | undefined,
    service: Loose | undefined,
    why: Remark,
  ): void {
    const name = nameIn(service);
    const agency = agencyOf(organization, service);
    this.report.aside.push({
      record: pathText(path),
      agency,
      ...(name === undefined || name === agency ? {} : { service: name }),
      why,
    });
  }

  result(): DirectoryReading {
    const { places, withdrawn, unsorted } = this;
    return { directory: { places, withdrawn }, files: this.files, unsorted };
  }
}

function byId(locations: readonly Loose[]): ReadonlyMap<string, Loose> {
  return new Map(
    locations.flatMap((location) => {
      const id = idOf(location.id);
      return id === undefined ? [] : [[id, location] as const];
    }),
  );
}

function unsortedOf(
  id: string,
  places: readonly Place[],
  file: number,
  { service, organization }: Listing,
): Unsorted {
  const [place] = places;
  return {
    id,
    agency: place?.name ?? '',
    ...(place?.service === undefined ? {} : { service: place.service }),
    ...(place?.offers === undefined ? {} : { offers: place.offers }),
    terms: termsToShow(service, organization),
    places: places.map((one) => one.id),
    file,
  };
}
