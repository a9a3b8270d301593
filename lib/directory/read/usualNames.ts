/** City lists and spreadsheets name their columns in many ways. This puts the standard's names in their place. */

import { TAXONOMY } from '../taxonomy';
import { isAbsent, isRecord, type Loose, wordOf } from './loose';
import { columnName } from './rows';

/** Our name of a field, and what lists call it, the most telling first. A column of the standard's own name comes before all. */
const NAMES = {
  organization: 'organization organization_name org_name agency agency_name provider provider_name company',
  name: 'name service_name program_name program service title site_name resource_name facility_name location_name public_name',
  description: 'description service_description program_description about details summary',
  url: 'url website web_site web_address web link homepage',
  email: 'email e_mail email_address contact_email',
  phone:
    'phone phones phone_number phone_numbers telephone tel main_phone phone_main phone_1 phone1 contact_phone',
  other_phone: 'phone_2 phone2 other_phone alternate_phone secondary_phone hotline toll_free toll_free_phone',
  fax: 'fax fax_number',
  tty: 'tty tdd tty_tdd textphone',
  text_line: 'sms text_line',
  address_1:
    'address_1 address1 address street street_address physical_address address_line_1 location_address',
  address_2: 'address_2 address2 address_line_2 suite unit',
  city: 'city town municipality',
  state_province: 'state_province state province',
  postal_code: 'postal_code zip zip_code zipcode postcode',
  schedules:
    'schedules schedule hours hours_of_operation opening_hours open_hours service_hours days_and_hours',
  languages: 'languages language languages_spoken languages_offered',
  eligibility_description: 'eligibility_description eligibility eligibility_requirements who_is_eligible',
  fees_description: 'fees_description fees fee cost costs fee_structure',
  required_documents: 'required_documents documents_required documents what_to_bring',
  application_process: 'application_process how_to_apply intake_procedure intake_process application',
  interpretation_services: 'interpretation_services interpretation',
  funding: 'funding funding_source funding_sources',
  status: 'status service_status',
  assured_date:
    'assured_date last_verified last_verified_date verified_on last_updated updated last_modified',
  codes:
    'taxonomy_code taxonomy_codes taxonomy_terms taxonomy taxonomies airs_code airs_codes hsis_code category_code',
  serves: 'serves',
} as const;
type Name = keyof typeof NAMES;

/** Which of our names a column stands for, and how telling it is. A column can stand for several. */
const COLUMNS = new Map<string, [Name, number][]>();
for (const [name, columns] of Object.entries(NAMES)) {
  for (const [rank, column] of columns.split(' ').entries()) {
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
 * A record under the standard's names. One that is plainly of the standard is left as it is. Fields that hold lists or records are left as they are, so a record of the standard
 * passes unchanged but for what it lacks.
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

function phonesIn(said: Said): readonly Loose[] {
  const kinds = [
    ['phone', 'voice'],
    ['other_phone', 'voice'],
    ['text_line', 'sms'],
    ['tty', 'tty'],
    ['fax', 'fax'],
  ] as const;
  return kinds.flatMap(([name, type]) => {
    const number = said[name];
    return number === undefined ? [] : [{ number, type }];
  });
}

function placesIn(said: Said): readonly Loose[] {
  const street = said.address_1;
  if (street === undefined) return [];
  const parts = ['address_2', 'city', 'state_province', 'postal_code'] as const;
  const rest = Object.fromEntries(parts.map((name) => [name, said[name]]));
  return [{ addresses: [{ address_1: street, ...rest }] }];
}

/** Codes of a taxonomy and our own kinds of help, several in one cell parted by semicolons or bars. */
function attributesIn(said: Said): readonly Loose[] {
  const several = (name: Name) =>
    wordOf(said[name])
      .split(/[;|,\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
  return [
    ...several('codes').map((code) => ({ taxonomy_term: { code, name: code } })),
    ...several('serves').map((value) => ({
      value,
      taxonomy_term: { code: 'serves', taxonomy: TAXONOMY },
    })),
  ];
}

/** The properties of a feature of GeoJSON, or of a record that keeps its fields in `attributes` (JSON:API, ArcGIS). */
export function unwrapped(record: Loose): Loose | undefined {
  if (record.type === 'Feature' && isRecord(record.properties))
    return { id: record.id, ...record.properties };
  if (isRecord(record.attributes)) return { id: record.id, ...record.attributes };
  return undefined;
}
