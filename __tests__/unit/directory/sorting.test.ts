/** @jest-environment node */
import { PLACE_FACTS } from '@/lib/cities/place';
import { CODES_OF_211, CROSSWALK_SOURCES, OPEN_ELIGIBILITY_TERMS } from '@/lib/directory/crosswalk';
import { problemOfValue, TERM_OF_FACT } from '@/lib/directory/taxonomy';
import { attribute, readOne } from './suppliedFile';

function read(service: object) {
  const { places, report } = readOne([{ name: 'Help', organization: { name: 'House' }, ...service }]);
  return { place: places[0], reported: report.leftOut.map(({ field, why }) => `${field}: ${why}`) };
}
const under = (code: string, taxonomy: string, name = '') =>
  read({ attributes: [{ taxonomy_term: { code, taxonomy, name } }] }).place;

describe('the crosswalk', () => {
  const rows = [...Object.values(CODES_OF_211), ...OPEN_ELIGIBILITY_TERMS];
  test('every row names its source, and only kinds of help, programs and topics that there are', () => {
    for (const { source, serves = [], programs = [], topics = [] } of rows) {
      expect(CROSSWALK_SOURCES[source]).toBeDefined();
      const problems = [
        ...serves.map((value) => problemOfValue('serves', value)),
        ...programs.map((value) => problemOfValue('program', value)),
        ...topics.map((value) => problemOfValue('topic', value)),
      ];
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
    }
  });

  test('no row leads to a kind of help where nobody checks, except vaccines', () => {
    const open = [
      'recreation',
      'education-programs',
      'arts-and-culture',
      'neighborhood-engagement',
      'community-relations',
      'public-safety',
    ];
    expect(rows.flatMap(({ serves = [] }) => serves).filter((one) => open.includes(one))).toEqual([]);
  });

  test.each([
    ['BD-1800.2000', '211HSIS', { serves: ['emergency-food'] }],
    ['BD-1800.2000-620', '211 LA County', { serves: ['emergency-food'] }],
    ['bd-1800.2000', '', { serves: ['emergency-food'] }],
    ['BD-5000.3500', 'AIRS', { serves: ['food-assistance'] }],
    ['BH-1800.8500', '211HSIS', { serves: ['short-term-shelter'] }],
    ['BH-3800.7000', '211HSIS', { serves: ['housing-assistance'] }],
    ['BV-8900.9300-180', '211HSIS', { serves: ['other-assistance'] }],
    ['NL-6000.2000', '211HSIS', { serves: [], programs: ['snap'] }],
    ['NL-6000.9500', '211HSIS', { serves: [], programs: ['wic'] }],
    ['FT-3600', '211HSIS', { serves: [], topics: ['legal-help'] }],
    ['LT-3400.1525', '211HSIS', { serves: ['immunizations'] }],
    ['BD', '211HSIS', { serves: ['food-assistance'] }],
    ['BD', '', { serves: [] }],
    ['BDX-1', '211HSIS', { serves: [] }],
    ['FL-1000', '211HSIS', { serves: [] }],
  ])('%s of %s', (code, taxonomy, sorted) => {
    expect(under(code, taxonomy)).toMatchObject(sorted);
  });

  test.each([
    ['Food Pantry', 'Open Eligibility', ['emergency-food']],
    ['food pantry', 'openeligibility', ['emergency-food']],
    ['Food Pantry', 'Another taxonomy', []],
    ['Advocacy and Legal Aid', 'Open Eligibility', []],
  ])('%s of %s', (name, taxonomy, serves) => {
    expect(under('1102', taxonomy, name)?.serves).toEqual(serves);
  });

  test('food that depends on income is not emergency food', () => {
    const attributes = [{ taxonomy_term: { code: 'BD-1800.2000', taxonomy: '211HSIS' } }];
    const { place } = read({ attributes, fees_description: 'Sliding scale' });
    expect(place?.serves).toEqual(['food-assistance']);
  });

  test('our own attributes are used instead, in capitals or not', () => {
    const term = { code: 'Serves', taxonomy: 'Longmont-Benefits-Screener' };
    const attributes = [
      { value: 'Emergency Food', taxonomy_term: term },
      { taxonomy_term: { code: 'BH-1800', taxonomy: '211HSIS' } },
    ];
    expect(read({ attributes }).place?.serves).toEqual(['emergency-food']);
  });

  test('only unknown values are reported', () => {
    const { place, reported } = read({
      attributes: [attribute('serves', 'rent'), attribute('program', 'lottery'), attribute('who', 'x')],
    });
    expect(place?.serves).toEqual([]);
    expect(reported.sort()).toEqual([
      'attributes.program: unknown-program',
      'attributes.serves: unknown-service',
      'attributes: unknown-value',
    ]);
  });
});

describe('the facts of a place', () => {
  const facts = (service: object) => read(service).place?.facts;
  test('our attributes can state any of them', () => {
    const all = {
      provider: 'nonprofit-charity',
      cityContract: 'no',
      funding: 'city-or-state',
      inKind: 'yes',
      dependsOnIncome: 'no',
    } as const;
    const attributes = PLACE_FACTS.map((fact) => attribute(TERM_OF_FACT[fact], all[fact]));
    expect(facts({ attributes })).toEqual(all);
  });

  test.each([
    ['HUD Emergency Solutions Grant', 'federal'],
    ['Federal grants', 'federal'],
    ['USDA commodities', 'federal'],
    ['Non-federal grants', undefined],
    ['Gifts', undefined],
  ])('who pays: %s', (source, funding) => {
    expect(facts({ funding: [{ source }] })?.funding).toBe(funding);
  });

  test.each([
    ['Income limits apply', 'yes'],
    ['Low-income households', 'yes'],
    ['No fee for low-income families', 'yes'],
    ['For people without income', 'yes'],
    ['Sliding fee scale', 'yes'],
    ['Según sus ingresos', 'yes'],
    ['No income requirements', undefined],
    ['Open to all regardless of income', undefined],
    ['No proof of income', undefined],
    ['Regardless of income; fees on a sliding scale', 'yes'],
    ['Anybody', undefined],
  ])('income: %s', (text, dependsOnIncome) => {
    expect(facts({ eligibility_description: text })?.dependsOnIncome).toBe(dependsOnIncome);
    expect(facts({ fees_description: text })?.dependsOnIncome).toBe(dependsOnIncome);
  });

  test('free text never makes an answer less careful', () => {
    const text = 'Free for everyone, run by a charity, given in kind, no City contract, paid by the City.';
    expect(
      facts({ description: text, eligibility_description: text, funding: [{ source: text }] }),
    ).toBeUndefined();
  });

  test('a text that contradicts an attribute is used if it is more careful, and that is reported', () => {
    const attributes = [attribute('depends-on-income', 'no')];
    const { place, reported } = read({ attributes, eligibility_description: 'Low income' });
    expect(place?.facts).toEqual({ dependsOnIncome: 'yes' });
    expect(reported).toEqual(['dependsOnIncome: contradiction']);
  });

  test('values that contradict each other are not used', () => {
    const { place, reported } = read({
      attributes: [attribute('in-kind', 'yes'), attribute('in-kind', 'no')],
    });
    expect(place?.facts).toBeUndefined();
    expect(reported).toEqual(['attributes.in-kind: contradiction']);
  });
});
