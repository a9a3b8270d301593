/** Gives the columns of city lists and spreadsheets the names of the standard. */
import { TAXONOMY } from '../taxonomy';
import { COLUMNS, NAMES, type Name, type Said, saidBy } from './columns';
import { hoursByDay, isDayColumn } from './dayColumns';
import { entriesIn, firstPresent, isAbsent, isRecord, isYes, type Loose, recordsIn, wordOf } from './loose';
import { EXTENSIONS, isPhoneDetail, phonesIn, withoutPrivate } from './phoneColumns';
import { columnName } from './rows';

const IDS = new Set(['id', 'organization_id', 'service_id', 'location_id', 'number']);

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
  const isHidden = byColumn.some(([column, value]) => HIDDEN.test(column) && isYes(value));
  if (isHidden) for (const field of [...PLACED, 'address', 'address_1']) plain[field] = undefined;
  if (isOfTheStandard) return plain;
  for (const name of Object.keys(said) as Name[]) if (isAbsent(plain[name])) plain[name] = said[name];
  if (OVER.some((column) => isYes(plain[column]))) plain.status = 'closed';
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
