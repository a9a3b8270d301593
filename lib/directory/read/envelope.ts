/** Finds the records in a value, whatever list, page or table they stand in. */
import type { PathStep, Remark } from '../problems';
import { isRecord, type Loose, recordsIn, wordOf } from './loose';
import { join, type Table, type Tables, tableOf } from './tables';
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
const WRAPPERS = 'contents data results items records features result response value rows'.split(' ');

/** How many wrappers may stand inside one another. */
const WRAPPED = 4;

/** @returns undefined where the value holds no list of records and is none itself */
export function envelopeOf(value: unknown, path: readonly PathStep[] = []): Envelope | undefined {
  if (Array.isArray(value)) {
    return { records: value.map((one: unknown, at) => found(one, [...path, at])), locations: [] };
  }
  if (!isRecord(value) || path.length === WRAPPED) return undefined;
  // A page that says there are others.
  const remark = Number(wordOf(value.total_pages)) > 1 ? ({ remark: 'one-page-of-many' } as const) : {};
  const tables = tablesIn(value);
  if (tables !== undefined) return { ...fromTables(tables), ...remark };
  const wrapper = WRAPPERS.find((field) => Array.isArray(value[field]) || isRecord(value[field]));
  if (wrapper !== undefined && !isNamed(value)) {
    const inside = envelopeOf(value[wrapper], [...path, wrapper]);
    return inside && { ...inside, ...remark };
  }
  return isNamed(value) || looksLikeARecord(value)
    ? { records: [found(value, path)], locations: [] }
    : undefined;
}

const isNamed = ({ name }: Loose) => typeof name === 'string' || typeof name === 'number';

/** A record without a name is still told as a record, not as a file that is none. */
const PARTS = 'services organization service location addresses phones description properties'.split(' ');
const looksLikeARecord = (value: Loose) =>
  PARTS.some((field) => field in value) || Object.keys(value).some((key) => isUsualName(key) && key !== 'id');

/** Lists by the names of tables, where a value is nothing but such lists. A record has a name; tables have none. */
function tablesIn(value: Loose): Tables | undefined {
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
  const isOneRecord = ['organization', 'location', 'service'].some((field) => isRecord(value[field]));
  return main.some((table) => tables.has(table)) && !isOneRecord ? tables : undefined;
}

/** The records of joined tables. */
export function fromTables(tables: Tables): Envelope {
  const { organizations, services, locations } = join(tables);
  const records = (list: readonly Loose[], name: string, table?: Table) =>
    list.map((one, at) => found(one, [name, at], table));
  // A location that services name is theirs; where there is no service at all it is a place itself.
  const isAlone = !tables.has('service') && !tables.has('organization');
  return {
    records: [
      ...records(organizations, 'organizations', 'organization'),
      ...records(services, 'services', 'service'),
      ...records(isAlone ? locations : [], 'locations', 'location'),
      ...records((isAlone && tables.get('service_at_location')) || [], 'service_at_locations'),
    ],
    locations: tables.get('location') ?? [],
  };
}

function found(value: unknown, path: readonly PathStep[], table?: Table): Found {
  if (!isRecord(value)) return { kind: 'not-a-record', value: {}, path };
  const record = underUsualNames(unwrapped(value) ?? value);
  const { service, organization, ...own } = record;
  if (!isRecord(service)) return { kind: kindOf(record, table), value: record, path };
  // A service at a location: the service with this location as its one site.
  return { kind: 'service', value: { organization, ...service, service_at_locations: [own] }, path };
}

const OF_A_SERVICE = [
  'organization',
  'organization_id',
  'service_at_locations',
  'status',
  'organization_name',
];

function kindOf(record: Loose, table: Table | undefined): Found['kind'] {
  if (typeof record.location_type === 'string' || Array.isArray(record.addresses)) return 'location';
  if (table === 'organization' || Array.isArray(record.services)) return 'organization';
  const isService = OF_A_SERVICE.some((field) => record[field] !== undefined && record[field] !== null);
  return table === 'service' || isService ? 'service' : 'organization';
}
