/** Reads addresses. */
import type { PlaceAddress } from '@/lib/cities/place';
import { present } from '../present';
import { lineOf, type Tell } from './fields';
import { isAbsent, joined, type Loose, recordsIn, wordOf } from './loose';

/** The addresses of a location that people can go to: not postal or virtual ones. */
export function addressesOf(location: Loose | undefined, field: string, tell: Tell): readonly PlaceAddress[] {
  if (location === undefined || !isPhysical(location.location_type)) return [];
  const { address, address_1 } = location;
  const inside = [location.addresses, location.physical_addresses, address].flatMap(recordsIn);
  if (inside.length === 0 && !isAbsent(address_1)) inside.push(location);
  if (typeof address === 'string') inside.push({ address_1: address });
  const found = inside
    .filter(({ address_type: type }) => isPhysical(type))
    .flatMap((record) => read(record, `${field}.address`, tell) ?? []);
  return [...new Map(found.map((one) => [one.street, one])).values()];
}

const isPhysical = (type: unknown) => isAbsent(type) || /physical/i.test(wordOf(type));

function read(record: Loose, field: string, tell: Tell): PlaceAddress | undefined {
  const line = (...names: readonly string[]) => {
    const name = names.find((one) => !isAbsent(record[one])) ?? '';
    return lineOf(record[name], `${field}.${name}`, tell);
  };
  const street = joined([line('address_1', 'street'), line('address_2')], ', ');
  if (street === '') return undefined;
  const city = line('city');
  const state = line('state_province', 'state', 'region') ?? '';
  const postalCode = line('postal_code', 'zip');
  const whole = city === undefined ? wholeAddress(street) : undefined;
  return whole ?? { street, city: city ?? '', state, ...present({ postalCode }) };
}

/** Splits an address in one field: `500 Main St, Springfield, CO 81073`. */
function wholeAddress(text: string): PlaceAddress | undefined {
  const [, street = '', city = '', state = '', postalCode] =
    /^(.+?),\s*([^,\d]+),\s*([A-Z]{2})\.?(?:\s+(\d{5}(?:-\d{4})?))?(?:,?\s*USA?)?$/.exec(text) ?? [];
  return street === '' ? undefined : { street, city: city.trim(), state, ...present({ postalCode }) };
}
