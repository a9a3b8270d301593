/** City lists and spreadsheets name their columns in many ways. This puts the standard's names in their place. */
import { TAXONOMY } from '../taxonomy';
import NAMES from './columns.json' with { type: 'json' };
import { isAbsent, isRecord, type Loose, wordOf } from './loose';
import { columnName } from './rows';

/** Our name of a field. `columns.json` has what lists call it, the most telling first; the standard's own name comes before all. */
type Name = keyof typeof NAMES;

/** Which of our names a column stands for, and how telling it is. A column can stand for several. */
const COLUMNS = new Map<string, [Name, number][]>();
for (const [name, columns] of Object.entries(NAMES)) {
  for (const [rank, column] of columns.entries()) {
    COLUMNS.set(column, [...(COLUMNS.get(column) ?? []), [name as Name, rank]]);
  }
}
const IDS = new Set(['id', 'organization_id', 'service_id', 'location_id', 'number']);

/** Whether a list may have a column of this name. */
export const isUsualName = (column: string): boolean => COLUMNS.has(column) || IDS.has(column);

/** What a record says under each of our names: the most telling column that says something. */
type Said = Partial<Record<Name, unknown>>;

function saidBy(byColumn: Iterable<readonly [string, unknown]>): Said {
  const said: Said = {};
  const ranks: Partial<Record<Name, number>> = {};
  for (const [column, value] of byColumn) {
    if (typeof value === 'object' || isAbsent(value)) continue;
    for (const [name, rank] of COLUMNS.get(column) ?? []) {
      if (rank >= (ranks[name] ?? Number.POSITIVE_INFINITY)) continue;
      said[name] = value;
      ranks[name] = rank;
    }
  }
  return said;
}

/** What only records of the standard hold as lists. */
const PARTS = ['services', 'phones', 'schedules', 'service_at_locations', 'attributes'];

/**
 * A record under the standard's names. One that is plainly of the standard is left as it is, and so are fields that hold lists or
 * records: a record of the standard passes unchanged but for what it lacks.
 */
export function underUsualNames(record: Loose): Loose {
  if (!isAbsent(record.name) && PARTS.some((field) => Array.isArray(record[field]))) return record;
  const byColumn = Object.entries(record).map(([key, value]) => [columnName(key), value] as const);
  const said = saidBy(byColumn);
  const plain: Record<string, unknown> = Object.fromEntries(byColumn);
  for (const name of Object.keys(said) as Name[]) if (isAbsent(plain[name])) plain[name] = said[name];
  if (said.organization !== undefined && !isRecord(plain.organization))
    plain.organization = { name: said.organization };
  if (!Array.isArray(plain.phones)) plain.phones = phonesIn(said);
  if (!Array.isArray(plain.locations)) plain.locations = placesIn(said);
  if (!Array.isArray(plain.attributes)) plain.attributes = attributesIn(said);
  return plain;
}

/** The type that each column of phones means. */
const PHONE_TYPES = {
  phone: 'voice',
  other_phone: 'voice',
  text_line: 'sms',
  tty: 'tty',
  fax: 'fax',
} as const;

const phonesIn = (said: Said): readonly Loose[] =>
  (Object.keys(PHONE_TYPES) as (keyof typeof PHONE_TYPES)[]).flatMap((name) =>
    said[name] === undefined ? [] : [{ number: said[name], type: PHONE_TYPES[name] }],
  );

function placesIn({ address_1, address_2, city, state_province, postal_code }: Said): readonly Loose[] {
  if (address_1 === undefined) return [];
  return [{ addresses: [{ address_1, address_2, city, state_province, postal_code }] }];
}

/** Codes of a taxonomy and our own kinds of help, several in one cell parted by semicolons or bars. */
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

/** The properties of a feature of GeoJSON, or of a record that keeps its fields in `attributes` (JSON:API, ArcGIS). */
export function unwrapped(record: Loose): Loose | undefined {
  if (record.type === 'Feature' && isRecord(record.properties))
    return { id: record.id, ...record.properties };
  return isRecord(record.attributes) ? { id: record.id, ...record.attributes } : undefined;
}
