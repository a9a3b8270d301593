/** @jest-environment node */
import { namespaces } from '@/app/islands/check/namespaces';
import { compiledCatalog } from '@/lib/build/compiledCatalog';
import { packed } from '@/lib/build/packedCatalogs';
import { locales } from '@/lib/i18n/locales';
import { unpacked } from '@/lib/i18n/packed';
import { treeOf } from '../words/messageFiles';

const catalogs = Object.fromEntries(
  locales.map((code) => [code, compiledCatalog(treeOf(code), namespaces, code)]),
);

it('gives back every message of every language where it stood', () => {
  const carried = JSON.parse(JSON.stringify(packed(catalogs, 'en')));
  expect(unpacked(carried)).toEqual(catalogs);
});

it('takes a language in another order of keys, and names what it lacks', () => {
  expect(unpacked(packed({ en: { a: 'x', b: { c: 'y' } }, es: { b: { c: 'z' }, a: 'w' } }, 'en'))).toEqual({
    en: { a: 'x', b: { c: 'y' } },
    es: { a: 'w', b: { c: 'z' } },
  });
  expect(() => packed({ en: { a: { b: 'x' } }, es: { a: {} } }, 'en')).toThrow('es.a.b');
});
