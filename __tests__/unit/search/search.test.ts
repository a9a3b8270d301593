import { localNames } from '@city/pack';
import { isNeedId } from '@/lib/city/needs';
import { type Catalogs, messagesOf } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';
import { needsAtPlace, searchIndex } from '@/lib/search';
import { wordsOf } from '@/lib/search/words';

const inLanguages = (codes: readonly (typeof locales)[number][]) =>
  searchIndex(Object.fromEntries(codes.map((code) => [code, messagesOf(code)])) as unknown as Catalogs);
const bundled = inLanguages(['en', 'es']);
const every = inLanguages(locales);
const found = (typed: string, index = bundled) => index.find(typed).map(({ id }) => id);

it('matches words exactly, and allows a typing error only if nothing matches', () => {
  expect(found('renta')).not.toContain('crisis-support');
  expect(found('fever')).not.toContain('fema-cash');
  expect(found('fevre')).toContain('doctor');
});

it.each(['ice', 'ICE', 'la migra'])('%s: leads to legal help before anything else', (typed) => {
  expect(found(typed)[0]).toBe('legal-help');
});

it('puts a whole name before the beginning of another word', () => {
  expect(found('CAReS')[0]).toBe('bills');
});

it.each([
  ['rent', 'rent'],
  ['renta', 'rent'],
  ['security deposit', 'rent'],
  ['eviction notice', 'rent'],
  ['eviction notice', 'community'],
  ['desalojo', 'rent'],
  ['utility bill', 'bills'],
  ['electricidad', 'bills'],
  ['recibo de luz', 'bills'],
  ['luz', 'utility-account'],
  ['food bank', 'food-today'],
  ['food bank', 'food-bank-usda'],
  ['banco de comida', 'food-today'],
  ['banco de comida', 'food-bank-usda'],
  ['soup kitchen', 'food-today'],
  ['emergency food', 'food-today'],
  ['hungry', 'food-today'],
  ['hambre', 'food-today'],
  ['groceries', 'groceries'],
  ['OUR Center', 'our-center'],
  ['shelter', 'shelter-tonight'],
  ['kicked out', 'shelter-tonight'],
  ['ice skating', 'recreation'],
  ['childcare', 'child-care-help'],
  ['homeless', 'shelter-tonight'],
  ['hospital', 'medical-emergency'],
  ['urgencias', 'medical-emergency'],
  ['kidney', 'transplant'],
  ['transplant', 'transplant'],
  ['doctor', 'doctor'],
  ['dentista', 'doctor'],
  ['muela', 'doctor'],
  ['fever', 'doctor'],
  ['fiebre', 'doctor'],
  ['vacu', 'vaccines'],
  ['flu shot', 'vaccines'],
  ['sick child', 'doctor'],
  ['niño enfermo', 'doctor'],
  ['factura del hospital', 'medical-bill'],
  ['daycare', 'child-care-help'],
  ['pregnant', 'pregnancy-care'],
  ['embarazada', 'pregnancy-care'],
  ['prenatal', 'pregnancy-care'],
  ['domestic violence', 'danger-help'],
  ['after a disaster', 'disaster'],
  ['bus pass', 'bus-pass'],
  ['driver license', 'driver-license'],
  ['court', 'court'],
])('"%s" finds %s', (typed, id) => {
  expect(found(typed)).toContain(id);
});

it.each([
  ['food stamps', 'snap'],
  ['EBT', 'snap'],
  ['estampillas', 'snap'],
  ['Medicaid', 'medicaid'],
  ['CHP+', 'medicaid'],
  ['child health plan', 'medicaid'],
  ['SEGURO MEDICO', 'medicaid'],
  ['head st', 'head-start'],
  ['section 8', 'housing-vouchers'],
  ['Seccion 8', 'housing-vouchers'],
  ['tanf', 'colorado-works'],
  ['clinica', 'community-health-center'],
  ['calefaccion', 'leap'],
  ['day care', 'child-care-help'],
  ['lunch', 'school-meals'],
  ['comidas escuela', 'school-meals'],
  ['SSI', 'ssi'],
  ['wic', 'wic'],
  ['cover all', 'cover-all-coloradans'],
])('"%s" finds the program %s', (typed, id) => {
  expect(found(typed)).toContain(id);
});

it.each([
  ['utility bill', 'bills', 'utility-account'],
  ['recibo', 'bills', 'utility-account'],
  ['cuenta', 'utility-account', 'bills'],
])('"%s" means %s before %s', (typed, meant, other) => {
  const ids = found(typed);
  expect(ids).toContain(meant);
  if (ids.includes(other)) expect(ids.indexOf(meant)).toBeLessThan(ids.indexOf(other));
});

it.each(['day care', 'guardería', 'niñera'])('"%s" does not lead to a form of the City', (typed) => {
  expect(found(typed)).not.toContain('other-help');
});

it.each(['lawyer', 'abogado'])('"%s" does not lead to a form of the City alone', (typed) => {
  expect(found(typed)).not.toEqual(['other-help']);
});

it.each([
  ['one slip of the finger', 'evicton', 'eviction'],
  ['a letter too few', 'vacines', 'vaccines'],
  ['another order of words', 'notice eviction', 'eviction notice'],
  ['capitals and accents', 'RENTÁ', 'renta'],
  ['wide letters', 'ＲＥＮＴ', 'rent'],
])('%s finds the same', (_, typed, right) => {
  expect(found(typed)[0]).toBe(found(right)[0]);
});

it.each([
  ['my kid has a fever', 'doctor'],
  ['mi hijo tiene calentura', 'doctor'],
  ['poca comida', 'food-today'],
  ['me van a desalojar', 'rent'],
  ['insulina', 'doctor'],
  ['pregnant', 'cover-all-coloradans'],
])('a sentence or an everyday word, "%s", finds %s', (typed, id) => {
  expect(found(typed)).toContain(id);
});

it.each([
  ['إيجار', 'rent'],
  ['الإيجار', 'rent'],
  ['إيـــجار', 'rent'],
  ['المستشفي', 'medical-emergency'],
  ['房租', 'rent'],
  ['ኪራይ', 'rent'],
  ['ሀኪም', 'doctor'],
  ['집세', 'rent'],
  ['भाडा', 'rent'],
  ['tien thue', 'rent'],
  ['dien', 'utility-account'],
  ['жилье', 'longer-stay'],
])('"%s" finds %s where its language is at hand', (typed, id) => {
  expect(found(typed, every)).toContain(id);
});

it.each(['', '++', 'AND', 'OR', 'xyzzy', 'zz'])('"%s" finds nothing', (typed) => {
  expect(found(typed)).toEqual([]);
});

it('says of each what it is: a need, a program, a place, or not the City', () => {
  const kinds = (typed: string) => bundled.find(typed).map(({ kind }) => kind);
  expect(kinds('kidney')).toEqual(['need']);
  expect(kinds('tanf')).toEqual(['program']);
  expect(kinds('OUR Center')).toContain('place');
  expect(kinds('bus pass')[0]).toBe('elsewhere');
});

it('finds every local name where it leads', () => {
  for (const [id, names] of Object.entries(localNames))
    for (const name of names) expect([name, found(name).includes(id)]).toEqual([name, true]);
});

it('a food bank’s groceries for older people are not the Senior Center, which is open to everybody', () => {
  expect(found('Elder Share')).toContain('groceries');
  expect(found('Elder Share')).not.toContain('recreation');
});

it.each([
  ['grant', 'other-help'],
  ['museum pass', 'other-help'],
  ['pool pass', 'other-help'],
  ['rental assistance', 'rent'],
  ['senior lunch', 'groceries'],
  ['birth control', 'doctor'],
  ['drug rehab', 'doctor'],
  ['therapy', 'doctor'],
  ['terapia', 'doctor'],
] as const)('"%s" finds %s first, not only help with a freer answer', (typed, id) => {
  expect(found(typed)[0]).toBe(id);
});

it('a grant is money, which nobody finds under what is open to everybody', () => {
  expect(found('grant', every)).not.toContain('neighborhood');
});

it('a place leads to the needs it helps with', () => {
  expect(needsAtPlace('our-center')).toContain('food-today');
  expect(needsAtPlace('our-center').every(isNeedId)).toBe(true);
  expect(needsAtPlace('no such place')).toEqual([]);
});

describe('the normalized words', () => {
  it.each([
    ['Ayuda con la renta', ['renta']],
    ['ＲＥＮＴ', ['rent']],
    ['Điện', ['dien']],
    ['المستشفى', ['مستشفي']],
    ['ኆስፒታል', ['ሆስፒታል']],
    ['房租補助', ['房租', '租補', '補助']],
  ])('of "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

it.each([
  ['변호사', 'legal-help'],
  ['律师', 'legal-help'],
  ['адвокат', 'legal-help'],
  ['avocat', 'legal-help'],
  ['luật sư', 'legal-help'],
  ['محامي', 'legal-help'],
  ['वकिल', 'legal-help'],
  ['ጠበቃ', 'legal-help'],
  ['白卡', 'medicaid'],
  ['메디케이드', 'medicaid'],
  ['vaccin', 'vaccines'],
  ['прививка', 'vaccines'],
  ['حامل', 'pregnancy-care'],
  ['có bầu', 'pregnancy-care'],
  ['भोक', 'food-today'],
  ['ረሃብ', 'food-today'],
  ['실업', 'cash'],
])('finds what somebody says in another language first: %s', (typed, id) => {
  expect(found(typed, every)[0]).toBe(id);
});
