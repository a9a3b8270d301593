/** Joins flat tables, as HSDS 2 files and tabular packages hold them, into records with their parts inside. */
import { idOf, type Loose } from './loose';

/** Each table, and the field of its parent that its records are put into. */
const FIELD_OF_TABLE = {
  organization: 'organizations',
  program: 'programs',
  service: 'services',
  location: 'locations',
  service_at_location: 'service_at_locations',
  service_location: 'service_at_locations',
  phone: 'phones',
  contact: 'contacts',
  address: 'addresses',
  physical_address: 'addresses',
  postal_address: 'addresses',
  schedule: 'schedules',
  regular_schedule: 'schedules',
  holiday_schedule: 'schedules',
  language: 'languages',
  attribute: 'attributes',
  service_attribute: 'attributes',
  service_taxonomy: 'attributes',
  other_attribute: 'attributes',
  eligibility: 'eligibility',
  required_document: 'required_documents',
  funding: 'funding',
  cost_option: 'cost_options',
  taxonomy: 'taxonomies',
  taxonomy_term: 'taxonomies',
} as const;
export type Table = keyof typeof FIELD_OF_TABLE;
export type Tables = ReadonlyMap<Table, readonly Loose[]>;

/** What a record can belong to, the most particular first. */
const PARENTS = ['service_at_location', 'service', 'location', 'contact', 'organization', 'phone'] as const;

/** The table of a name in one or many: `services`, `Physical Addresses`, `services_at_location.csv`. */
export function tableOf(name: string): Table | undefined {
  const words =
    name
      .toLowerCase()
      .replace(/\.\w+$/, '')
      .match(/[a-z]+/g) ?? [];
  const table = words
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/sses$/, 'ss')
        .replace(/([^s])s$/, '$1'),
    )
    .join('_');
  return Object.keys(FIELD_OF_TABLE).includes(table) ? (table as Table) : undefined;
}

/** Tables with their records joined: organizations with services inside, and services that belong to no organization. */
export interface Joined {
  readonly organizations: readonly Loose[];
  readonly services: readonly Loose[];
  readonly locations: readonly Loose[];
}

/** @returns new records; those of the file are not changed */
export function join(tables: Tables): Joined {
  const copies = new Map<Table, Record<string, unknown>[]>();
  for (const [table, records] of tables)
    copies.set(
      table,
      records.map((record) => prepared(table, record)),
    );
  const byId = new Map<string, Record<string, unknown>>();
  for (const parent of [...PARENTS, 'taxonomy', 'taxonomy_term'] as const) {
    for (const record of copies.get(parent) ?? []) {
      const id = idOf(record.id);
      if (id !== undefined) byId.set(`${parent.replace('_term', '')} ${id}`, record);
    }
  }
  const orphans = { service: [] as Loose[], location: [] as Loose[] };
  for (const [table, records] of copies) {
    for (const record of records) {
      if (FIELD_OF_TABLE[table] === 'attributes') giveTerm(record, byId);
      if (FIELD_OF_TABLE[table] === 'service_at_locations') {
        record.location ??= byId.get(`location ${idOf(record.location_id)}`);
      }
      const parent = parentOf(table, record, byId);
      if (parent !== undefined) put(parent, FIELD_OF_TABLE[table], record);
      else if (table === 'service' || table === 'location') orphans[table].push(record);
    }
  }
  return {
    organizations: copies.get('organization') ?? [],
    services: orphans.service,
    locations: orphans.location,
  };
}

function prepared(table: Table, record: Loose): Record<string, unknown> {
  const kind =
    table === 'physical_address' ? 'physical' : table === 'postal_address' ? 'postal' : record.address_type;
  return table.endsWith('address') ? { ...record, address_type: kind } : { ...record };
}

function parentOf(table: Table, record: Loose, byId: ReadonlyMap<string, Record<string, unknown>>) {
  if (table === 'organization' || FIELD_OF_TABLE[table] === 'taxonomies') return undefined;
  for (const parent of PARENTS) {
    if (parent === table) continue;
    const id =
      idOf(record[`${parent}_id`]) ?? (record.link_entity === parent ? idOf(record.link_id) : undefined);
    const found = id === undefined ? undefined : byId.get(`${parent} ${id}`);
    // A location or a service belongs to its organization; what else it names is another matter.
    if (found !== undefined && (parent === 'organization' || (table !== 'service' && table !== 'location')))
      return found;
  }
  const linked = idOf(record.link_id);
  return linked === undefined ? undefined : byId.get(`service ${linked}`);
}

/** Puts a record into a list of its parent, making a list of its own so that the file's is not changed. */
function put(parent: Record<string, unknown>, field: string, record: Loose): void {
  const before: unknown = parent[field];
  if (Array.isArray(before) && JOINED.has(before)) before.push(record);
  else {
    const list: unknown[] = [...(Array.isArray(before) ? before : []), record];
    JOINED.add(list);
    parent[field] = list;
  }
}
const JOINED = new WeakSet<readonly unknown[]>();

/** HSDS 2 names a term by its id in another table, or puts the code itself there. */
function giveTerm(record: Record<string, unknown>, byId: ReadonlyMap<string, Loose>): void {
  const id = idOf(record.taxonomy_term_id) ?? idOf(record.taxonomy_id);
  if (record.taxonomy_term !== undefined || id === undefined) return;
  const term = byId.get(`taxonomy ${id}`);
  record.taxonomy_term = { code: id, ...term, taxonomy: term?.taxonomy ?? term?.vocabulary };
}
