/** Finds the records in a value, whatever list, page or table they stand in. */
import type { PathStep, Remark } from '../problems';
import { isRecord, type Loose, recordsIn, wordOf } from './loose';
import { type Joined, join, type Table, tableOf } from './tables';
import { isUsualName, underUsualNames, unwrapped } from './usualNames';

/** One record to read, and where it stands. */
export interface Found {
  readonly kind: 'organization' | 'service' | 'location' | 'not-a-record';
  readonly value: Loose;
  readonly path: readonly PathStep[];
}

export interface Envelope {
  readonly records: readonly Found[];
  /** Something to say of the file as a whole. */
  readonly remark?: Remark;
  /** Locations that records may name by their id. */
  readonly locations: readonly Loose[];
}

/** The fields in which tools wrap a list, from the most to the least telling. */
const WRAPPERS = [
  'contents',
  'data',
  'results',
  'items',
  'records',
  'features',
  'result',
  'response',
  'value',
  'rows',
];

/** How many wrappers may stand inside one another. */
const WRAPPED = 4;

/** @returns undefined where the value holds no list of records and is none itself */
export function envelopeOf(value: unknown): Envelope | undefined {
  return open(value, [], undefined, WRAPPED);
}

function open(
  value: unknown,
  path: readonly PathStep[],
  table: Table | undefined,
  left: number,
): Envelope | undefined {
  if (Array.isArray(value)) {
    return { records: value.map((one: unknown, at) => found(one, [...path, at], table)), locations: [] };
  }
  if (!isRecord(value) || left === 0) return undefined;
  const remark = morePages(value) ? ({ remark: 'one-page-of-many' } as const) : {};
  const tables = tablesIn(value);
  if (tables !== undefined) return { ...fromTables(tables), ...remark };
  const wrapper = WRAPPERS.find((field) => Array.isArray(value[field]) || isRecord(value[field]));
  const alone = isNamed(value);
  if (wrapper !== undefined && !alone) {
    const inside = open(value[wrapper], [...path, wrapper], table, left - 1);
    return inside === undefined ? undefined : { ...inside, ...remark };
  }
  if (alone || looksLikeARecord(value)) return { records: [found(value, path, table)], locations: [] };
  return undefined;
}

const isNamed = (value: Loose) => typeof value.name === 'string' || typeof value.name === 'number';

/** A record without a name is still told as a record, not as a file that is none. */
const looksLikeARecord = (value: Loose) =>
  [
    'services',
    'organization',
    'service',
    'location',
    'addresses',
    'phones',
    'description',
    'properties',
  ].some((field) => field in value) || Object.keys(value).some((key) => isUsualName(key) && key !== 'id');

/** A page that says there are others. */
function morePages(value: Loose): boolean {
  const pages = Number(value.total_pages);
  return Number.isFinite(pages) && pages > 1;
}

/** Lists by the names of tables, where a value is nothing but such lists. A record has a name; tables have none. */
function tablesIn(value: Loose): ReadonlyMap<Table, readonly Loose[]> | undefined {
  if (isNamed(value) && !Array.isArray(value.resources)) return undefined;
  const lists = Array.isArray(value.resources)
    ? recordsIn(value.resources).map(({ name, data }) => [wordOf(name), data] as const)
    : Object.entries(value);
  const tables = new Map<Table, readonly Loose[]>();
  for (const [name, list] of lists) {
    const table = Array.isArray(list) ? tableOf(name) : undefined;
    if (table !== undefined) tables.set(table, recordsIn(list));
  }
  const main = ['organization', 'service', 'location', 'service_at_location'] as const;
  const flat = main.some((table) => tables.has(table));
  const inside = isRecord(value.organization) || isRecord(value.location) || isRecord(value.service);
  return flat && !inside ? tables : undefined;
}

/** The records of joined tables. */
export function fromTables(tables: ReadonlyMap<Table, readonly Loose[]>): Envelope {
  const joined: Joined = join(tables);
  const lists = [
    ['organization', joined.organizations],
    ['service', joined.services],
    // A location that services name is theirs; where there is no service at all it is a place itself.
    ['location', tables.has('service') || tables.has('organization') ? [] : joined.locations],
  ] as const;
  const alone =
    tables.has('service') || tables.has('organization') ? [] : (tables.get('service_at_location') ?? []);
  return {
    records: [
      ...lists.flatMap(([table, list]) => list.map((one, at) => found(one, [`${table}s`, at], table))),
      ...alone.map((one, at) => found(one, ['service_at_locations', at], undefined)),
    ],
    locations: tables.get('location') ?? [],
  };
}

function found(value: unknown, path: readonly PathStep[], table: Table | undefined): Found {
  if (!isRecord(value)) return { kind: 'not-a-record', value: {}, path };
  return { ...kindOf(underUsualNames(unwrapped(value) ?? value), table), path };
}

function kindOf(record: Loose, table: Table | undefined): Pick<Found, 'kind' | 'value'> {
  const { service, organization, ...own } = record;
  if (isRecord(service)) {
    // A service at a location: the service with this location as its one site.
    const value = { organization, ...service, service_at_locations: [own] };
    return { kind: 'service', value };
  }
  if (table === 'organization' || Array.isArray(record.services)) {
    return { kind: isLocation(record) ? 'location' : 'organization', value: record };
  }
  if (isLocation(record)) return { kind: 'location', value: record };
  const given = ['organization', 'organization_id', 'service_at_locations', 'status', 'organization_name'];
  const isService =
    table === 'service' || given.some((field) => record[field] !== undefined && record[field] !== null);
  return { kind: isService ? 'service' : 'organization', value: record };
}

const isLocation = (record: Loose) =>
  typeof record.location_type === 'string' || Array.isArray(record.addresses);
