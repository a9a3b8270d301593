import { namespaces } from '@/app/islands/desk/namespaces';
import { NEEDS } from '@/lib/cities/longmont/needs';
import { find, keyOf, nameKeyOf, pickerIndex } from '@/lib/desk/picker';
import { type Catalogs, catalogsFor, messagesOf } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';
import { compiledCatalog } from '@/lib/node/build/compiledCatalog';

const index = pickerIndex(catalogsFor(namespaces));
const found = (typed: string, taken: Parameters<typeof find>[2] = []) => find(index, typed, taken).map(keyOf);

it.each([
  ['rent', 'rent'],
  ['renta', 'rent'],
  ['doctor', 'doctor'],
  ['vacu', 'vaccines'],
  ['vaccines', 'vaccines'],
  ['shelter', 'shelter-tonight'],
  ['prenatal', 'pregnancy-care'],
  ['emergency food', 'food-today'],
  ['deposit', 'rent'],
  ['luz', 'utility-account'],
  ['after a disaster', 'disaster'],
  ['food bank', 'groceries'],
  ['eviction', 'rent'],
  ['desalojo', 'rent'],
  ['electricidad', 'bills'],
  ['hospital', 'medical-emergency'],
  ['dentista', 'doctor'],
  ['domestic violence', 'danger-help'],
  ['guardería', 'other-help'],
  ['homeless', 'shelter-tonight'],
])('finds for "%s" %s among the rest', (typed, need) => {
  expect(found(typed)).toContain(need);
});

it.each([
  ['إيجار', 'rent'],
  ['房租', 'rent'],
  ['ኪራይ', 'rent'],
  ['집세', 'rent'],
  ['भाडा', 'rent'],
  ['tien thue', 'rent'],
  ['dien', 'utility-account'],
  ['жильё', 'rent'],
])('finds for "%s" %s where its language is at hand, whatever is written together with it', (typed, need) => {
  const everyLanguage = pickerIndex(
    Object.fromEntries(locales.map((locale) => [locale, messagesOf(locale)])) as unknown as Catalogs,
  );
  expect(find(everyLanguage, typed, []).map(keyOf)).toContain(need);
});

it('puts first what the name begins with, in either language', () => {
  expect(found('doc')[0]).toBe('doctor');
  expect(found('comida')[0]).toBe('food-today');
  expect(found('vaccine')[0]).toBe('vaccines');
});

it('forgets capitals and accents', () => {
  expect(found('RENTÁ')).toEqual(found('renta'));
});

it('offers everything where nothing is typed, and never what was taken', () => {
  expect(found('')).toEqual(NEEDS.map(({ id }) => id));
  expect(found('rent', ['rent'])).not.toContain('rent');
});

it('offers a program as what it is, after the services', () => {
  const results = find(index, 'food stamps', []);
  expect(results[results.length - 1]).toEqual({ kind: 'program', program: 'snap' });
  expect(nameKeyOf({ kind: 'program', program: 'snap' })).toBe('programs.snap.name');
  expect(found('medicaid')).toEqual(['medicaid', 'emergency-medicaid']);
});

it('finds nothing for what we do not have', () => {
  expect(found('xyzzy')).toEqual([]);
});

it('finds the same in the compiled messages of a phone', () => {
  const compiled = Object.fromEntries(
    (['en', 'es'] as const).map((locale) => [
      locale,
      compiledCatalog(messagesOf(locale), namespaces, locale),
    ]),
  ) as unknown as Catalogs;
  const phone = pickerIndex(compiled);
  for (const typed of ['rent', 'comida', 'prenatal', 'snap', 'deposit'])
    expect(find(phone, typed, [])).toEqual(find(index, typed, []));
});
