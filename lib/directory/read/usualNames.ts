/** Gives the columns of city lists and spreadsheets the names of the standard. */
import { TAXONOMY } from '../taxonomy';
import NAMES from './columns.json' with { type: 'json' };
import { entriesIn, isAbsent, isRecord, type Loose, wordOf } from './loose';
import { columnName } from './rows';

/** Our name of a field. `columns.json` has its names in lists, the most specific first. */
type Name = keyof typeof NAMES;

/** Our names for each column, with the rank of the column for that name: 0 is the most specific. */
const COLUMNS = new Map<string, [Name, number][]>();
for (const [name, columns] of Object.entries(NAMES)) {
  for (const [rank, column] of columns.entries()) {
    COLUMNS.set(column, [...(COLUMNS.get(column) ?? []), [name as Name, rank]]);
  }
}
const IDS = new Set(['id', 'organization_id', 'service_id', 'location_id', 'number']);

/** Whether this is the name of a column that we know. */
export const isUsualName = (column: string): boolean => COLUMNS.has(column) || IDS.has(column);

/** The values of a record by our names, each from the most specific column that has one. */
type Said = Partial<Record<Name, unknown>>;

function saidBy(byColumn: Iterable<readonly [string, unknown]>): Said {
  const said: Said = {};
  const ranks: Partial<Record<Name, number>> = {};
  for (const [column, written] of byColumn) {
    const value = Array.isArray(written) ? written.map(wordOf).filter(Boolean).join('; ') : written;
    if (typeof value === 'object' || isAbsent(value)) continue;
    for (const [name, rank] of COLUMNS.get(column) ?? []) {
      if (rank >= (ranks[name] ?? Number.POSITIVE_INFINITY)) continue;
      said[name] = value;
      ranks[name] = rank;
    }
  }
  return said;
}

/** Fields that are lists only in records of the standard. */
const PARTS = ['services', 'phones', 'schedules', 'service_at_locations', 'attributes'];

/**
 * A record with the names of the standard. A record that already has them only gets phones if it has none. Fields that hold lists or
 * records are not changed.
 */
export function underUsualNames(record: Loose): Loose {
  const isOfTheStandard = !isAbsent(record.name) && PARTS.some((field) => Array.isArray(record[field]));
  if (isOfTheStandard && !isAbsent(record.phones)) return record;
  const byColumn = Object.entries(record).map(([key, value]) => [columnName(key), value] as const);
  if (isOfTheStandard) return { ...record, phones: phonesIn(byColumn), phone: undefined };
  const said = saidBy(byColumn);
  const plain: Record<string, unknown> = Object.fromEntries(byColumn);
  for (const name of Object.keys(said) as Name[]) if (isAbsent(plain[name])) plain[name] = said[name];
  if (said.organization !== undefined && !isRecord(plain.organization))
    plain.organization = { name: said.organization };
  if (!Array.isArray(plain.phones)) {
    plain.phones = phonesIn(byColumn);
    plain.phone = undefined;
  }
  if (!Array.isArray(plain.locations)) plain.locations = placesIn(said);
  if (!Array.isArray(plain.attributes)) plain.attributes = attributesIn(said);
  return plain;
}

/** The type of the phones in each column. */
const PHONE_TYPES = {
  phone: 'voice',
  other_phone: 'voice',
  text_line: 'sms',
  tty: 'tty',
  fax: 'fax',
} as const;

const PRIVATE = /^(?:true|yes|y|1)$/i;

/** The phones of every column that has some, without those marked as private. */
function phonesIn(byColumn: Iterable<readonly [string, unknown]>): readonly Loose[] {
  const cells = new Map(byColumn);
  const isPublic = (column: string) =>
    !PRIVATE.test(wordOf(cells.get(`${column.replace(/_number$/, '')}_is_private`)));
  return (Object.keys(PHONE_TYPES) as (keyof typeof PHONE_TYPES)[]).flatMap((name) =>
    NAMES[name]
      .filter(isPublic)
      .flatMap((column) => entriesIn(cells.get(column)))
      .filter((number) => !isRecord(number))
      .map((number) => ({ number, type: PHONE_TYPES[name] })),
  );
}

function placesIn({ address_1, address_2, city, state_province, postal_code }: Said): readonly Loose[] {
  if (address_1 === undefined) return [];
  return [{ addresses: [{ address_1, address_2, city, state_province, postal_code }] }];
}

/** Codes of a taxonomy and our own kinds of help. A cell may have several. */
function attributesIn({ codes, serves }: Said): readonly Loose[] {
  const parts = (cell: unknown) =>
    wordOf(cell)
      .split(/[;|,\n]/)
      .flatMap((part) => part.trim() || []);
  return [
    ...parts(codes).map((code) => ({ taxonomy_term: { code, name: code } })),
    ...parts(serves).map((value) => ({ value, taxonomy_term: { code: 'serves', taxonomy: TAXONOMY } })),
  ];
}

/** The fields of a record that has them in `properties` (GeoJSON) or `attributes` (JSON:API, ArcGIS). */
export function unwrapped(record: Loose): Loose | undefined {
  if (record.type === 'Feature' && isRecord(record.properties))
    return { id: record.id, ...record.properties };
  return isRecord(record.attributes) ? { id: record.id, ...record.attributes } : undefined;
}
