/** Gives the columns of city lists and spreadsheets the names of the standard. */
import { TAXONOMY } from '../taxonomy';
import COLUMNS_OF from './columns.json' with { type: 'json' };
import { hoursByDay, isDayColumn } from './dayColumns';
import { entriesIn, firstPresent, isAbsent, isRecord, type Loose, recordsIn, wordOf } from './loose';
import { columnName } from './rows';

/** Our name of a field. */
type Name = keyof typeof COLUMNS_OF;

/** The columns for each of our names, the most specific first. */
export const NAMES = Object.fromEntries(
  Object.entries(COLUMNS_OF).map(([name, columns]) => [name, columns.split(' ')]),
) as Partial<Record<Name, readonly string[]>> as Readonly<Record<Name, readonly string[]>>;

/** Our names for each column, with the rank of the column for that name: 0 is the most specific. */
const COLUMNS = new Map<string, [Name, number][]>();
for (const [name, columns] of Object.entries(NAMES)) {
  for (const [rank, column] of columns.entries()) {
    COLUMNS.set(column, [...(COLUMNS.get(column) ?? []), [name as Name, rank]]);
  }
}
const IDS = new Set(['id', 'organization_id', 'service_id', 'location_id', 'number']);

/** Columns with the extension of the first phone. */
const EXTENSIONS = ['extension', 'ext', 'phone_extension', 'phone_ext'];

/** Columns that say more about the phone of another column: `Phone1 Type`, `Fax Extension`, `Phone Is Private`. */
const DETAIL = /_(?:type|name|label|description|notes?|ext|extension|is_private)$/;
const phoneOf = (column: string) => column.replace(/_number$/, '');
const isPhoneDetail = (column: string) =>
  DETAIL.test(column) && PHONE_COLUMNS.some(({ base }) => base === column.replace(DETAIL, ''));

/** Whether this is the name of a column that is read. */
export const isUsualName = (column: string): boolean =>
  COLUMNS.has(column) ||
  Object.hasOwn(NAMES, column) ||
  IDS.has(column) ||
  isDayColumn(column) ||
  OVER.includes(column) ||
  HIDDEN.test(column) ||
  EXTENSIONS.includes(column) ||
  /_(?:is_private|is_confidential)$/.test(column) ||
  isPhoneDetail(column);

/** The values of a record by our names, each from the most specific column that has one. */
export type Said = Partial<Record<Name, unknown>>;

export function saidBy(byColumn: Iterable<readonly [string, unknown]>): Said {
  const said: Said = {};
  const ranks: Partial<Record<Name, number>> = {};
  for (const [column, written] of byColumn) {
    const value = Array.isArray(written) ? written.map(wordOf).filter(Boolean).join('; ') : written;
    // A list of conditions stays in its own field.
    const isList = column === 'eligibility' && Array.isArray(written);
    if (typeof value === 'object' || isAbsent(value) || isList) continue;
    for (const [name, rank] of COLUMNS.get(column) ?? []) {
      if (rank >= (ranks[name] ?? Number.POSITIVE_INFINITY)) continue;
      // Hours in a list stay a list.
      said[name] = name === 'schedules' ? written : value;
      ranks[name] = rank;
    }
  }
  return said;
}

/** Fields that are lists only in records of the standard. */
const PARTS = [
  'services',
  'phones',
  'schedules',
  'service_at_locations',
  'attributes',
  'locations',
  'addresses',
];

/** Columns that say whether an address is not for everybody. */
const HIDDEN =
  /^(?:is_)?confidential(?:_(?:address|location))?$|^(?:physical_)?(?:address|location)_(?:is_)?(?:confidential|private|hidden)$|^(?:hide|private)_(?:address|location)$/;

/** Columns that mark a record as over. */
const OVER = [
  'inactive',
  'closed',
  'is_closed',
  'temporarily_closed',
  'permanently_closed',
  'deleted',
  'is_deleted',
  'archived',
];
const YES = /^(?:true|yes|y|x|1)$/i;
const YES_OR_NO = /^(?:true|yes|y|x|1|false|no|n|0|)$/i;

/**
 * A record with the names of the standard. One that already has a list of the standard only gets the phones and the address that it
 * lacks. Fields that hold lists or records are not changed.
 */
export function underUsualNames(record: Loose): Loose {
  const isOfTheStandard = !isAbsent(record.name) && PARTS.some((field) => Array.isArray(record[field]));
  if (isOfTheStandard && !isAbsent(record.phones) && isAbsent(record.address)) return record;
  const byColumn = withoutPrivate(
    Object.entries(record).map(([key, value]) => [columnName(key), value] as const),
  );
  const said = saidBy(byColumn);
  const plain: Record<string, unknown> = isOfTheStandard ? { ...record } : Object.fromEntries(byColumn);
  if (!Array.isArray(plain.phones)) {
    plain.phones = phonesIn(byColumn);
    plain.phone = undefined;
  }
  if (!PLACED.some((field) => Array.isArray(plain[field]))) plain.locations = placesIn(said, plain);
  const isHidden = byColumn.some(([column, value]) => HIDDEN.test(column) && YES.test(wordOf(value)));
  if (isHidden) for (const field of [...PLACED, 'address', 'address_1']) plain[field] = undefined;
  if (isOfTheStandard) return plain;
  for (const name of Object.keys(said) as Name[]) if (isAbsent(plain[name])) plain[name] = said[name];
  if (OVER.some((column) => YES.test(wordOf(plain[column])))) plain.status = 'closed';
  const agency = firstPresent(
    plain,
    NAMES.organization.filter((column) => isRecord(plain[column])),
  );
  const hasServices = [plain.services, plain.programs].some(Array.isArray);
  if (isRecord(agency)) plain.organization = agency;
  else if (hasServices && isAbsent(plain.name)) plain.name = said.organization;
  else if (said.organization !== undefined)
    plain.organization = { name: said.organization, status: said.organization_status };
  if (!Array.isArray(plain.attributes)) plain.attributes = attributesIn(said);
  const closed = wordOf(plain.closed);
  const closedOn = YES_OR_NO.test(closed) ? [] : [`Closed: ${closed}`];
  const hours = [...hoursByDay(byColumn), ...closedOn];
  if (hours.length > 0) plain.regular_schedules = [...entriesIn(plain.regular_schedules), ...hours];
  return plain;
}

type Columns = readonly (readonly [string, unknown])[];

/** The columns without those that another column marks as private: `Physical Address Is Private`. */
function withoutPrivate(byColumn: Columns): Columns {
  const marked = byColumn.flatMap(([column, value]) =>
    /_is_(?:private|confidential)$/.test(column) && YES.test(wordOf(value))
      ? [column.replace(/_is_(?:private|confidential)$/, '')]
      : [],
  );
  if (marked.length === 0) return byColumn;
  const isMarked = (column: string, start: string) =>
    column === start ||
    column === `${start}_number` ||
    (start.endsWith('address') && column.startsWith(start) && /^_?\d$/.test(column.slice(start.length)));
  return byColumn.filter(([column]) => !marked.some((start) => isMarked(column, start)));
}

/** What a column is for by its name: `crisis_line`, `phone_toll_free`; undefined for `phone_2`. */
const purposeOf = (column: string) =>
  column
    .replace(/_\d+$|(?:^|_)(?:phones?\d*|number|other|alternate|alt|secondary|second|additional)(?=_|$)/g, '')
    .replace(/_+/g, ' ')
    .trim() || undefined;

/** The columns with phones, with their type and what else says something about them. */
const PHONE_COLUMNS = Object.entries({
  phone: 'voice',
  other_phone: 'voice',
  text_line: 'sms',
  tty: 'tty',
  fax: 'fax',
}).flatMap(([name, type]) =>
  NAMES[name as Name].map((column) => ({
    column,
    type,
    base: phoneOf(column),
    purpose: name === 'other_phone' ? purposeOf(column) : undefined,
  })),
);

/** The phones of every column that has some. */
function phonesIn(byColumn: Columns): readonly Loose[] {
  const cells: Loose = Object.fromEntries(byColumn);
  const present = PHONE_COLUMNS.filter(({ column }) => !isAbsent(cells[column]));
  return present.flatMap(({ column, type, base, purpose }, at) => {
    const more = (...details: readonly string[]) =>
      firstPresent(
        cells,
        details.map((detail) => `${base}_${detail}`),
      );
    const record = {
      type: more('type') ?? type,
      description: more('description', 'name', 'label', 'notes', 'note') ?? purpose,
      extension: more('extension', 'ext') ?? (at === 0 ? firstPresent(cells, EXTENSIONS) : undefined),
    };
    return entriesIn(cells[column]).map((number) => (isRecord(number) ? number : { number, ...record }));
  });
}

/** Fields in which records of the standard have their places. */
const PLACED = ['locations', 'service_at_locations', 'addresses', 'physical_addresses'];

function placesIn(
  { site, name, ...said }: Said,
  { address, location, location_type }: Loose,
): readonly Loose[] {
  const nested = [...recordsIn(address).map((one) => ({ addresses: [one] })), ...recordsIn(location)];
  if (nested.length > 0) return nested;
  const { address_1, address_2, city, state_province, postal_code } = said;
  if (address_1 === undefined) return [];
  const named = site === name ? {} : { name: site };
  return [
    { ...named, location_type, addresses: [{ address_1, address_2, city, state_province, postal_code }] },
  ];
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

/** The fields of a record that has them inside: GeoJSON, Airtable, JSON:API, ArcGIS, WordPress. */
export function unwrapped(record: Loose): Loose | undefined {
  const { type, properties, fields, attributes, title, content, acf } = record;
  const inside = [type === 'Feature' ? properties : undefined, fields, attributes].find(isRecord);
  // Salesforce has the type of a record and its address in `attributes`.
  if (
    inside !== undefined &&
    !(inside.type !== undefined && inside.url !== undefined && inside === attributes)
  )
    return { id: record.id, ...inside };
  if (!isRecord(title)) return undefined;
  const text = (value: unknown) => (isRecord(value) ? value.rendered : value);
  const { id, link, status } = record;
  return { id, link, status, name: text(title), content: text(content), ...(isRecord(acf) ? acf : {}) };
}
