/** Joins the flat tables of HSDS 2 files and tabular packages into nested records. */
import { idOf, type Loose, wordOf } from './loose';
import FIELD_OF_TABLE from './tables.json' with { type: 'json' };

/** Each table by its name; `tables.json` has the field of its parent that its records are put into. */
export type Table = keyof typeof FIELD_OF_TABLE;
export type Tables = ReadonlyMap<Table, readonly Loose[]>;

/** What a record can belong to, the most specific first. */
const PARENTS = ['service_at_location', 'service', 'location', 'contact', 'organization', 'phone'] as const;

/** A copy of a record of the file and of its lists, so that other records can be put into it. */
type Copy = Record<string, unknown>;
type Copies = ReadonlyMap<string, Copy>;

const singular = (word: string) =>
  word
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/([^s])s$/, '$1');

/** The table of a name in the singular or plural: `services`, `Physical Addresses`, `services_at_location.csv`. */
export function tableOf(name: string): Table | undefined {
  const words =
    name
      .toLowerCase()
      .replace(/\.\w+$/, '')
      .match(/[a-z]+/g) ?? [];
  const table = words.map(singular).join('_');
  return Object.keys(FIELD_OF_TABLE).includes(table) ? (table as Table) : undefined;
}

/** Nested records: all organizations, and the services and locations that belong to none. */
export interface Joined {
  readonly organizations: readonly Loose[];
  readonly services: readonly Loose[];
  readonly locations: readonly Loose[];
}

/** @returns new records; those of the file are not changed */
export function join(tables: Tables): Joined {
  const copies = new Map([...tables].map(([table, records]) => [table, records.map(copyOf(table))]));
  const byId = new Map<string, Copy>();
  for (const table of [...PARENTS, 'taxonomy', 'taxonomy_term'] as const) {
    for (const record of copies.get(table) ?? []) {
      const id = idOf(record.id);
      if (id !== undefined) byId.set(`${table.replace('_term', '')} ${id}`, record);
    }
  }
  const orphans = { service: [] as Loose[], location: [] as Loose[] };
  for (const [table, records] of copies) {
    const field = FIELD_OF_TABLE[table];
    for (const record of records) {
      if (field === 'attributes') giveTerm(record, byId);
      if (field === 'service_at_locations') record.location ??= named('location', record.location_id, byId);
      const parent = parentOf(table, record, byId);
      if (parent !== undefined) put(parent, field, record);
      else if (table === 'service' || table === 'location') orphans[table].push(record);
    }
  }
  return {
    organizations: copies.get('organization') ?? [],
    services: orphans.service,
    locations: orphans.location,
  };
}

const copyOf =
  (table: Table) =>
  (record: Loose): Copy => {
    const [, kind = record.address_type] = /^(physical|postal)_address$/.exec(table) ?? [];
    const copy: Copy = { ...record };
    for (const [field, value] of Object.entries(copy)) if (Array.isArray(value)) copy[field] = [...value];
    return table.endsWith('address') ? { ...copy, address_type: kind } : copy;
  };

function parentOf(table: Table, record: Loose, byId: Copies): Copy | undefined {
  if (table === 'organization' || FIELD_OF_TABLE[table] === 'taxonomies') return undefined;
  // A location or a service is only put into its organization, whatever else it refers to.
  const parents = table === 'service' || table === 'location' ? (['organization'] as const) : PARENTS;
  for (const parent of parents) {
    if (parent === table) continue;
    const linked = wordOf(record.link_entity).toLowerCase() === parent ? record.link_id : undefined;
    const found = named(parent, idOf(record[`${parent}_id`]) ?? linked, byId);
    if (found !== undefined) return found;
  }
  return named('service', record.link_id, byId);
}

function named(table: Table, written: unknown, byId: Copies): Copy | undefined {
  const id = idOf(written);
  return id === undefined ? undefined : byId.get(`${table} ${id}`);
}

function put(parent: Copy, field: string, record: Loose): void {
  const list = parent[field];
  if (Array.isArray(list)) list.push(record);
  else parent[field] = [record];
}

/** Adds the term of an attribute. HSDS 2 has the id of a record of another table, or the code itself. */
function giveTerm(record: Copy, byId: Copies): void {
  const id = idOf(record.taxonomy_term_id) ?? idOf(record.taxonomy_id);
  if (record.taxonomy_term !== undefined || id === undefined) return;
  const term = named('taxonomy', id, byId);
  // In HSDS 1 a term has its code in its id or in `term`.
  const code = /^[A-Z]{1,2}-\d/.test(wordOf(term?.term)) ? term?.term : id;
  record.taxonomy_term = { name: term?.term, code, ...term, taxonomy: term?.taxonomy ?? term?.vocabulary };
}
