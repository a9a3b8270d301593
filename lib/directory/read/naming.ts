/** What a record is called when something is said of it. */
import { LIMITS } from './limits';
import { idOf, isRecord, type Loose } from './loose';
import { plainLine } from './plainText';

/** The organization of a service, which may be named by a text alone. */
export function organizationOf({ organization, organization_name: name }: Loose): Loose | undefined {
  if (isRecord(organization)) return organization;
  const named = idOf(organization) ?? idOf(name);
  return named === undefined ? undefined : { name: named };
}

/** The name of a record, if it has one that can be shown. */
export function nameIn(record: Loose | undefined): string | undefined {
  const name =
    typeof record?.name === 'string' ? plainLine(record.name.slice(0, 500)).slice(0, LIMITS.name) : '';
  return name === '' ? undefined : name;
}

/** What people call the record: its agency, else the service, else whatever the file knows it by. */
export function agencyOf(organization: Loose | undefined, service: Loose | undefined): string {
  const number = idOf(service?.id) ?? idOf(organization?.id) ?? '';
  return nameIn(organization) ?? nameIn(service) ?? plainLine(number.slice(0, LIMITS.name));
}
