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

/** A row that belongs to a record of no table, and its place in its own table. */
export interface Lost {
  readonly table: Table;
  readonly at: number;
  readonly row: Loose;
}

/** Nested records: all organizations, and the services and locations that belong to none. */
export interface Joined {
  readonly organizations: readonly Loose[];
  readonly services: readonly Loose[];
  readonly locations: readonly Loose[];
  readonly lost: readonly Lost[];
}

/** The fields of tables that places show. */
const SHOWN =
  /^(?:phones|contacts|addresses|schedules|holiday_schedules|languages|attributes|eligibility|required_documents|funding|cost_options|service_at_locations|locations)$/;

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
  const lost: Lost[] = [];
  const sites = new Set((tables.get('service_at_location') ?? []).map((at) => idOf(at.location_id)));
  for (const [table, records] of copies) {
    const field = FIELD_OF_TABLE[table];
    for (const [at, record] of records.entries()) {
      if (field === 'attributes') giveTerm(record, byId);
      if (field === 'service_at_locations') record.location ??= named('location', record.location_id, byId);
      const parent = parentOf(table, record, byId);
      if (parent !== undefined) put(parent, field, record);
      else if (table === 'service' || table === 'location') orphans[table].push(record);
      const isLost = parent === undefined && SHOWN.test(field) && !sites.has(idOf(record.id));
      if (isLost && isOfAPlace(record)) lost.push({ table, at, row: record });
    }
  }
  return {
    organizations: copies.get('organization') ?? [],
    services: orphans.service,
    locations: orphans.location,
    lost,
  };
}

/** What a record says it belongs to, where any table can be named. */
const linkOf = ({ link_entity, link_type }: Loose) =>
  singular(wordOf(link_entity ?? link_type).toLowerCase());

/** Whether a record does not belong to a record that is not shown, such as a program. */
function isOfAPlace(record: Loose): boolean {
  const link = linkOf(record);
  return link === '' || PARENTS.some((parent) => parent === link);
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
    const linked = linkOf(record) === parent ? record.link_id : undefined;
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
