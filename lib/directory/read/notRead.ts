/** Finds the columns and fields of a file that nothing reads. */
import { isAbsent, type Loose } from './loose';
import { plainLine } from './plainText';
import { columnName } from './rows';
import { isUsualName } from './usualNames';

/** Fields of the standard that are read under their own name, or left out on purpose. */
const STANDARD = new Set(
  `accessibility accreditations additional_urls additional_websites addresses alert alternate_name attention attributes capacities contacts
  cost_options department extension external_identifier external_identifier_type fees holiday_schedules interpretation_services
  legal_status licenses link_entity link_type location locations logo maximum_age metadata minimum_age organization
  organization_identifiers parent_organization phones program programs regular_schedules schedules service service_areas
  service_at_locations services tax_id tax_status taxonomy_term transportation type uri value version wait_time year_incorporated`.split(
    /\s+/,
  ),
);

/** Columns that say nothing to people about a place: numbers of records, days of changes, points on a map. */
const BOOKKEEPING = [
  /(?:^|_)(?:u?u?id|key|lat|latitude|lon|lng|long|longitude|x|y|geom|geometry|shape|country|county|created|edited|modified|updated)$/,
  /^(?:object_?id|global_?id|created|edit(?:ed|or)|modified|updated|last_(?:edited|modified|updated)|mailing|postal_address)_/,
  /(?:^|_)(?:creation|modification|modified|created|updated)_?(?:at|on|by|date|time)?$|^date_(?:created|modified|updated)$/,
  /^computed_region|^(?:meta|links|geo_?point.*|coordinates|row.*|no|slug|guid|object_?id|global_?id|(?:location|address)_type|assurer_email)$/,
];

/** The most fields to look at, and to report, of one file. */
const LOOKED_AT = 2000;
const MOST = 50;

function isKnown(field: string): boolean {
  const column = columnName(field);
  return (
    column === '' ||
    /^(?:[_$]|x-)/.test(field) ||
    STANDARD.has(column) ||
    isUsualName(column) ||
    BOOKKEEPING.some((pattern) => pattern.test(column))
  );
}

/**
 * The fields of records that nothing reads, each once, if any record has a value there.
 * @param headings the columns of a table as they were written
 */
export function notReadIn(
  records: readonly Loose[],
  headings?: ReadonlyMap<string, string>,
): readonly string[] {
  const fields = new Set<string>();
  for (const record of records)
    for (const field of Object.keys(record))
      if (!fields.has(field) && !isAbsent(record[field])) fields.add(field);
  const unknown = [...fields]
    .slice(0, LOOKED_AT)
    .filter((field) => !isKnown(field))
    .slice(0, MOST);
  return unknown.map((field) => plainLine((headings?.get(field) ?? field).slice(0, 100)));
}
