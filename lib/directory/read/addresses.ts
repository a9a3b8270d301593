/** Reads where a place is. */
import type { PlaceAddress } from '@/lib/cities/place';
import { lineOf, type Tell } from './fields';
import { isAbsent, type Loose, recordsIn, wordOf } from './loose';

/** The first address of a location that people can go to; nobody goes to a post box or a web page. */
export function addressOf(location: Loose | undefined, field: string, tell: Tell): PlaceAddress | undefined {
  if (location === undefined || !isPhysical(location.location_type)) return undefined;
  const inside = [location.addresses, location.physical_addresses, location.address].flatMap(recordsIn);
  const records = inside.length > 0 ? inside : isAbsent(location.address_1) ? [] : [location];
  const text: readonly Loose[] =
    typeof location.address === 'string' ? [{ address_1: location.address }] : [];
  const physical = [...records, ...text].filter(({ address_type: type }) => isPhysical(type));
  return physical
    .map((record) => read(record, `${field}.address`, tell))
    .find((address) => address !== undefined);
}

const isPhysical = (type: unknown) => isAbsent(type) || /physical/i.test(wordOf(type));

function read(record: Loose, field: string, tell: Tell): PlaceAddress | undefined {
  const line = (...names: readonly string[]) => {
    const name = names.find((one) => !isAbsent(record[one])) ?? '';
    return lineOf(record[name], `${field}.${name}`, tell);
  };
  const street = [line('address_1', 'street'), line('address_2')]
    .filter((part) => part !== undefined)
    .join(', ');
  if (street === '') return undefined;
  const [city, state, postalCode] = [
    line('city'),
    line('state_province', 'state', 'region'),
    line('postal_code', 'zip'),
  ];
  const whole = city === undefined ? wholeAddress(street) : undefined;
  if (whole !== undefined) return whole;
  return {
    street,
    city: city ?? '',
    state: state ?? '',
    ...(postalCode === undefined ? {} : { postalCode }),
  };
}

/** `500 Main St, Springfield, CO 81073`, all in one field. */
function wholeAddress(text: string): PlaceAddress | undefined {
  const [, street = '', city = '', state = '', postalCode] =
    /^(.+?),\s*([^,\d]+),\s*([A-Z]{2})\.?(?:\s+(\d{5}(?:-\d{4})?))?(?:,?\s*USA?)?$/.exec(text) ?? [];
  if (street === '') return undefined;
  return { street, city: city.trim(), state, ...(postalCode === undefined ? {} : { postalCode }) };
}
