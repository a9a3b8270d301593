/** @jest-environment node */
import type { Place } from '@/lib/directory/place';
import { PLACES } from '@/lib/directory/places';
import { placeView } from '@/lib/directory/view';
import { describeWith, readShared } from './sharedFolder';

/** One row of the table that the directory was written from. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly where: string;
  readonly notes: string;
  readonly asOf: string;
  readonly shown: string;
}

const digits = (text: string) => text.replace(/\D/g, '');
const placeOf = (id: string): Place => {
  const place = PLACES.find((candidate) => candidate.id === id);
  if (place === undefined) throw new Error(`the directory lacks ${id}`);
  return place;
};

function rows(): readonly Row[] {
  return readShared('policy/contacts.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| id'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, id = '', name = '', phone = '', where = '', notes = '', asOf = '', shown = '']) => ({
      id,
      name,
      phone,
      where,
      notes,
      asOf,
      shown,
    }));
}

describeWith('policy/contacts.md', 'every place is what was read, and nothing more', () => {
  const table = rows();

  test('the directory has the rows of the table and no other', () => {
    expect(table.length).toBeGreaterThan(20);
    expect(PLACES.map(({ id }) => id).sort()).toEqual(table.map(({ id }) => id).sort());
  });

  test.each(table.map((row) => [row.id, row] as const))('%s', (id, row) => {
    const place = placeOf(id);
    const row_ = `${row.phone} ${row.name}`;
    expect(row_).toContain(place.name);

    const numbers = (place.phones ?? []).map(({ number }) => digits(number));
    const read = (row.phone.match(/[\d-]{3,}/g) ?? []).map(digits);
    expect(new Set(numbers)).toEqual(new Set(read));
    const texts = (place.phones ?? []).filter(({ label }) => label === 'text').length;
    expect(texts).toBe(/\btext\b/.test(row.phone) ? 1 : 0);
    expect((place.phones ?? []).some(({ label }) => label === 'crisis')).toBe(/crisis/.test(row.phone));
    expect((place.phones ?? []).some(({ label }) => label === 'denver')).toBe(/Denver/.test(row.phone));

    expect(place.confirm).toBe(row.shown === 'confirm');
    expect(place.asOf ?? '').toBe(row.asOf.replace(', current site', ''));
    if (place.asOf !== undefined) expect(placeView(place).asOf).toBeDefined();
  });

  test.each(table.map((row) => [row.id, row] as const))('%s: where, and hours', (id, row) => {
    const place = placeOf(id);
    const street = /\d+ [A-Z][^,;]+? (?:St|Ave)\b|\d+ Fourth Ave/.exec(row.where)?.[0];
    expect(place.address?.street).toBe(street);
    expect(place.address?.postalCode).toBe(/\b\d{5}$/.exec(row.where)?.[0]);
    expect(place.address?.city ?? 'Longmont').toBe('Longmont');
    expect(place.email).toBe(/\S+@\S+/.exec(`${row.where} ${row.notes}`)?.[0]);
    const site = row.where.split(/[;,] ?/).find((part) => /^[a-z0-9.]+\.[a-z]+(\/|$)/.test(part));
    expect(place.url).toBe(site === undefined ? undefined : `https://${site}`);
    expect(place.hours !== undefined).toBe(/\d-\d|24 hours/.test(row.notes));
    const spoken = (place.languages ?? []).map((language) => ('code' in language ? language.code : ''));
    expect(spoken).toEqual(/English and Spanish/.test(row.notes) ? ['en', 'es'] : []);
  });

  test('the hours of the senior center are those that were read', () => {
    expect(table.find(({ id }) => id === 'senior-center')?.notes).toBe('Mon-Thu 8-8, Fri 8-5, Sat 8-12');
    expect(placeView(placeOf('senior-center')).hours).toEqual([
      {
        code: 'days',
        from: 'MO',
        to: 'TH',
        opens: { time: '8', half: 'am' },
        closes: { time: '8', half: 'pm' },
      },
      { code: 'day', day: 'FR', opens: { time: '8', half: 'am' }, closes: { time: '5', half: 'pm' } },
      { code: 'day', day: 'SA', opens: { time: '8', half: 'am' }, closes: { time: '12', half: 'pm' } },
    ]);
  });
});
