/** Reads addresses. */
import type { PlaceAddress } from '@/lib/cities/place';
import { present } from '../present';
import { saidBy } from './columns';
import { lineOf, type Tell } from './fields';
import { isAbsent, joined, type Loose, recordsIn, wordOf } from './loose';
import { columnName } from './rows';

/** Where people can go, and the texts of a file that stand where an address should be. */
export interface Where {
  readonly addresses: readonly PlaceAddress[];
  readonly words: readonly string[];
}

/** The addresses of a location that people can go to: not postal or virtual ones. */
export function whereIn(location: Loose | undefined, field: string, tell: Tell): Where {
  if (location === undefined || !isPhysical(location.location_type)) return { addresses: [], words: [] };
  if (
    HIDDEN.test(
      `${wordOf(location.name)}\n${wordOf(location.description)}\n${wordOf(location.location_type)}`,
    )
  ) {
    tell(`${field}.address`, 'not-an-address');
    return { addresses: [], words: [] };
  }
  const { address, address_1 } = location;
  const inside = [location.addresses, location.physical_addresses, address].flatMap(recordsIn);
  if (inside.length === 0 && !isAbsent(address_1)) inside.push(location);
  if (typeof address === 'string') inside.push({ ...location, address_1: address });
  const found = inside
    .filter(({ address_type: type }) => isPhysical(type))
    .map((record) => read(record, `${field}.address`, tell));
  const addresses = found.flatMap((one) => (typeof one === 'object' ? one : []));
  return {
    addresses: [...new Map(addresses.map((one) => [one.street, one])).values()],
    words: found.filter((one) => typeof one === 'string'),
  };
}

const isPhysical = (type: unknown) =>
  /physical/i.test(wordOf(type)) || !/postal|mail|virtual|online|billing/i.test(wordOf(type));

/** A post office box. */
const BOX =
  /^\W*(?:P\.?\s*O\.?\s*(?:Drawer|Box)|Post Office Box|Box)\W*[A-Z]?\d[\dA-Z-]*(?:,\D*(?:\d{5}(?:-\d{4})?)?)?$/i;
/** What people write where they do not give an address. */
const NOT_GIVEN =
  /^\D*(?:\bby appointment\b|\b(?:call|contact|phone|ask)\b.*\b(?:address|location|directions)\b|\b(?:withheld|unlisted|unpublished|private)\b)|^\W*(?:virtual|online|by phone|varies|various|multiple|mobile|statewide)\b/i;
const NOTHING = /^\W*(?:n\/?a|none|tbd|unknown)?\W*$/i;
const CONFIDENTIAL = /\bconfidential|\b(?:un|not (?:be )?)disclosed\b|\bdo not (?:publish|disclose|share)\b/i;
/** What the name or the description of a location says if its address is not for everybody. Not "confidential testing". */
const HIDDEN =
  /^confidential\b|\bconfidential\W+(?:\w+\W+)?(?:location|address|site|shelter)|\b(?:location|address) is confidential|\bundisclosed\b|\bdo not (?:publish|disclose|share)\b/im;
/** Coordinates after an address: "(40.16, -105.1)". */
const ON_A_MAP = /,?\s*\(-?\d+\.\d+,\s*-?\d+\.\d+\)$/;

/** @returns a text if the file says why there is no address, such as "Call for address" */
function read(written: Loose, field: string, tell: Tell): PlaceAddress | string | undefined {
  const record: Loose = isAbsent(written.address_1)
    ? saidBy(Object.entries(written).map(([key, value]) => [columnName(key), value]))
    : written;
  const line = (name: string) => {
    const value = record[name];
    const isLong = typeof value === 'string' && value.includes('\n');
    return lineOf(isLong ? value.trim().replace(/\s*\n\s*/g, ', ') : value, `${field}.${name}`, tell);
  };
  const lines = [line('address_1'), line('address_2')].filter((one) => one !== undefined);
  const streets = lines.filter((one) => !BOX.test(one));
  const street = joined(streets, ', ').replace(ON_A_MAP, '');
  const isSecret = CONFIDENTIAL.test(`${street} ${wordOf(record.attention)}`);
  if (streets.length < lines.length || (isSecret && /\d/.test(street)))
    tell(`${field}.address_1`, 'not-an-address');
  if (NOTHING.test(street) || (isSecret && /\d/.test(street))) return undefined;
  if (isSecret || NOT_GIVEN.test(street)) return street;
  const city = line('city');
  const whole = city === undefined ? wholeAddress(street) : undefined;
  const [state = '', postalCode] = [line('state_province'), line('postal_code')];
  return whole ?? { street, city: city ?? '', state, ...present({ postalCode }) };
}

/** Splits an address in one field: `500 Main St, Springfield, CO 81073`. */
function wholeAddress(text: string): PlaceAddress | undefined {
  const [, street = '', city = '', state = '', postalCode] =
    /^(.+?),\s*([^,\d]+),\s*([A-Z]{2})\.?(?:\s+(\d{5}(?:-\d{4})?))?(?:,?\s*USA?)?$/.exec(text) ?? [];
  return street === '' ? undefined : { street, city: city.trim(), state, ...present({ postalCode }) };
}
