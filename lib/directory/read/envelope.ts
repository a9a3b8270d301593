/** Finds the records in a parsed file: in a list, a page of results, or tables. */
import { type PathStep, pathText, type Remark } from '../problems';
import { isAbsent, isRecord, type Loose, recordsIn, wordOf } from './loose';
import { join, type Lost, type Table, type Tables, tableOf } from './tables';
import { isUsualName, underUsualNames, unwrapped } from './usualNames';

/** One record to read, and its path. */
export interface Found {
  readonly kind: 'organization' | 'service' | 'location' | 'not-a-record';
  readonly value: Loose;
  readonly path: readonly PathStep[];
}

export interface Envelope {
  readonly records: readonly Found[];
  /** A remark about the whole file. */
  readonly remark?: Remark;
  /** Locations that records refer to by id. */
  readonly locations: readonly Loose[];
  /** Rows of tables that belong to a record of no table. */
  readonly lost: readonly Lost[];
  /** Lists beside that of the records. */
  readonly notRead: readonly string[];
}

/** The fields in which tools wrap a list, the most specific first. */
const WRAPPERS =
  'contents data results items records features result response value rows agencies providers listings resources programs places entries sites list objects'.split(
    ' ',
  );

/** How deep wrappers may be nested. */
const WRAPPED = 4;

/** @returns undefined if the value is not a record and has no list of records */
export function envelopeOf(value: unknown, path: readonly PathStep[] = []): Envelope | undefined {
  if (Array.isArray(value)) {
    return { ...NOTHING, records: value.map((one: unknown, at) => found(one, [...path, at])) };
  }
  if (!isRecord(value) || path.length === WRAPPED) return undefined;
  const remark = isPage(value) ? ({ remark: 'one-page-of-many' } as const) : {};
  const tables = tablesIn(value);
  if (tables !== undefined) return { ...fromTables(tables), ...remark };
  const wrapper = WRAPPERS.find((field) => Array.isArray(value[field]) || isRecord(value[field]));
  if (wrapper !== undefined && !isNamed(value)) {
    const inside = envelopeOf(value[wrapper], [...path, wrapper]);
    const others = Object.keys(value).filter(
      (field) => ![wrapper, 'fields', 'columns'].includes(field) && hasRecords(value[field]),
    );
    const notRead = [...(inside?.notRead ?? []), ...others.map((field) => pathText([field]))];
    return inside && { ...inside, ...remark, notRead };
  }
  return isNamed(value) || looksLikeARecord(value)
    ? { ...NOTHING, records: [found(value, path)] }
    : undefined;
}

/** Whether the file says that more pages follow: as HSDS, JSON:API, Airtable, Salesforce and ArcGIS write it. */
const isPage = ({
  total_pages,
  last_page,
  done,
  exceededTransferLimit,
  next,
  nextRecordsUrl,
  offset,
  links,
}: Loose) =>
  Number(wordOf(total_pages)) > 1 ||
  last_page === false ||
  done === false ||
  exceededTransferLimit === true ||
  typeof offset === 'string' ||
  ![next, nextRecordsUrl, isRecord(links) ? links.next : undefined].every(isAbsent);

const NOTHING = { records: [], locations: [], lost: [], notRead: [] } satisfies Envelope;

/** Whether this is a list of records that have names. */
const hasRecords = (value: unknown) => Array.isArray(value) && recordsIn(value).some(isNamed);

const isNamed = ({ name }: Loose) => typeof name === 'string' || typeof name === 'number';

/** Fields that identify a record without a name, so that the record is set aside instead of the whole file refused. */
const PARTS = 'services organization service location addresses phones description properties'.split(' ');
const looksLikeARecord = (value: Loose) =>
  PARTS.some((field) => field in value) || Object.keys(value).some((key) => isUsualName(key) && key !== 'id');

/** The tables in a value whose fields are lists with the names of tables. A value with a name is a record. */
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
  const { organizations, services, locations, lost } = join(tables);
  const records = (list: readonly Loose[], name: string, table?: Table) =>
    list.map((one, at) => found(one, [name, at], table));
  // A location becomes a place of its own only if the file has neither services nor organizations.
  const isAlone = !tables.has('service') && !tables.has('organization');
  return {
    records: [
      ...records(organizations, 'organizations', 'organization'),
      ...records(services, 'services', 'service'),
      ...records(isAlone ? locations : [], 'locations', 'location'),
      ...records((isAlone && tables.get('service_at_location')) || [], 'service_at_locations'),
    ],
    locations: tables.get('location') ?? [],
    lost: isAlone ? lost.filter(({ table }) => table !== 'location') : lost,
    notRead: [],
  };
}

function found(value: unknown, path: readonly PathStep[], table?: Table): Found {
  if (!isRecord(value)) return { kind: 'not-a-record', value: {}, path };
  const record = underUsualNames(unwrapped(value) ?? value);
  const { service, organization, ...own } = record;
  if (!isRecord(service)) return { kind: kindOf(record, table), value: record, path };
  // A service at a location becomes the service with this location as its only site.
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
  if (table === 'organization' || [record.services, record.programs].some(Array.isArray))
    return 'organization';
  const isService = OF_A_SERVICE.some((field) => record[field] !== undefined && record[field] !== null);
  return table === 'service' || isService ? 'service' : 'organization';
}
