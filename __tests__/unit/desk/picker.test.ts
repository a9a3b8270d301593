import { namespaces } from '@/app/islands/desk/namespaces';
import { NEEDS } from '@/lib/city/needs';
import { PROGRAMS } from '@/lib/city/programs';
import { chosen } from '@/lib/desk/desk';
import { picksFor } from '@/lib/desk/picker';
import { type Catalogs, catalogsFor, messagesOf } from '@/lib/i18n/catalogs';
import { compiledCatalog } from '@/lib/node/build/compiledCatalog';
import { needsAtPlace, searchIndex } from '@/lib/search';

const index = searchIndex(catalogsFor(namespaces));
const found = (typed: string, taken: Parameters<typeof picksFor>[2] = []) =>
  picksFor(index, typed, taken).map(({ id }) => id);

it('offers every need and program if nothing is typed, and never one in the table', () => {
  expect(found('')).toEqual([...NEEDS, ...PROGRAMS].map(({ id }) => id));
  expect(found(' ')).toEqual(found(''));
  expect(found('rent', ['rent'])).not.toContain('rent');
});

it('offers programs under their own kind', () => {
  expect(picksFor(index, 'food stamps', [])).toContainEqual({
    kind: 'program',
    id: 'snap',
    column: chosen('snap'),
  });
  expect(found('food stamps', ['snap'])).not.toContain('snap');
});

it('offers a local provider once for each need it helps with', () => {
  const offered = picksFor(index, 'OUR Center', []).filter(({ kind }) => kind === 'place');
  expect(offered.map(({ id }) => id)).toEqual(needsAtPlace('our-center').map(() => 'our-center'));
  expect(offered.map(({ column }) => column.subject)).toEqual(needsAtPlace('our-center'));
  expect(offered[0]?.column.facts).toEqual({ provider: 'nonprofit-charity' });
});

it('offers the needs of a place of the City or of a line, not the place itself', () => {
  expect(found('Resource Navigation')).toEqual(expect.arrayContaining(['rent', 'bills']));
});

it('offers no help that the City does not run, except programs', () => {
  expect(index.find('driver license')).not.toEqual([]);
  expect(found('driver license')).toEqual([]);
  expect(found('xyzzy')).toEqual([]);
});

it('finds the same in the compiled messages of a phone', () => {
  const compiled = Object.fromEntries(
    (['en', 'es'] as const).map((locale) => [
      locale,
      compiledCatalog(messagesOf(locale), namespaces, locale),
    ]),
  ) as unknown as Catalogs;
  const phone = searchIndex(compiled);
  for (const typed of ['rent', 'comida', 'prenatal', 'snap', 'deposit'])
    expect(picksFor(phone, typed, [])).toEqual(picksFor(index, typed, []));
});
