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
    ['BD-1800.2000 * YB-8000', '211HSIS', { serves: ['emergency-food'] }],
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
    ['United States Department of Agriculture', 'federal'],
    ['American Rescue Plan', 'federal'],
    ['Title III', 'federal'],
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
    ['Families in financial need', 'yes'],
    ['No income requirements', undefined],
    ['Open to all regardless of income', undefined],
    ['No proof of income', undefined],
    ['Regardless of income; fees on a sliding scale', 'yes'],
    ['Anybody', undefined],
  ])('income: %s', (text, dependsOnIncome) => {
    expect(facts({ eligibility_description: text })?.dependsOnIncome).toBe(dependsOnIncome);
    for (const field of ['fees_description', 'description', 'application_process', 'required_documents'])
      expect(facts({ [field]: text })?.dependsOnIncome).toBe(dependsOnIncome);
  });

  test('a condition that names a program for people with little income depends on income; a description does not', () => {
    expect(facts({ eligibility_description: 'Must receive SNAP' })?.dependsOnIncome).toBe('yes');
    expect(facts({ description: 'Help to ask for SNAP' })).toBeUndefined();
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

  const city = [attribute('provider', 'city'), attribute('kind', 'city')];
  test.each(['Must be a US citizen or legal resident', 'Social Security card', 'Prueba de ciudadanía'])(
    'a place of the City whose own words ask about status is not said to follow the policy of the City: %s',
    (text) => {
      for (const field of ['eligibility_description', 'required_documents']) {
        const { place, reported } = read({ attributes: city, [field]: text });
        expect([place?.facts, place?.kind]).toEqual([undefined, undefined]);
        expect(reported).toEqual(['provider: contradiction', 'attributes.kind: contradiction']);
      }
    },
  );

  test('nor is one under a contract of the City', () => {
    const attributes = [attribute('provider', 'nonprofit-charity'), attribute('city-contract', 'yes')];
    expect(read({ attributes }).place?.facts).toMatchObject({ cityContract: 'yes' });
    expect(read({ attributes, required_documents: 'Green card' }).place?.facts).toBeUndefined();
  });

  test.each([
    'Anybody, regardless of immigration status',
    'We do not ask about immigration status',
    'No SSN required',
    'Senior citizens',
  ])('it is, if they say that nobody asks: %s', (text) => {
    const { place } = read({ attributes: city, eligibility_description: text });
    expect([place?.facts, place?.kind]).toEqual([{ provider: 'city' }, 'city']);
  });

  test('values that contradict each other are not used', () => {
    const { place, reported } = read({
      attributes: [
        attribute('in-kind', 'yes'),
        attribute('in-kind', 'no'),
        attribute('kind', 'city'),
        attribute('kind', 'charity'),
      ],
    });
    expect(place?.facts).toBeUndefined();
    expect(place?.kind).toBeUndefined();
    expect(reported).toEqual(['attributes.in-kind: contradiction', 'attributes.kind: contradiction']);
  });
});

describe('a service of an organization with several', () => {
  const HSIS = (code: string) => ({ taxonomy_term: { code, taxonomy: '211HSIS' } });
  const sorted = (organization: object, ...services: object[]) =>
    readOne([
      { name: 'House', ...organization, services: services.map((one, at) => ({ name: `S${at}`, ...one })) },
    ]).places.map(({ serves }) => serves);
  const food = { attributes: [attribute('serves', 'emergency-food')] };

  test('is listed by its own code or attribute, before an attribute of the organization', () => {
    const rent = { attributes: [HSIS('BH-3800.7000')] };
    const shelter = { attributes: [attribute('serves', 'short-term-shelter')] };
    expect(sorted(food, {}, rent, shelter)).toEqual([
      ['emergency-food'],
      ['housing-assistance'],
      ['short-term-shelter'],
    ]);
  });

  test('is listed nowhere if its own code is', () => {
    expect(sorted(food, { attributes: [HSIS('JP-1500')] })).toEqual([[]]);
  });

  test('is not listed by a code of the organization, which may be about another', () => {
    const pantry = { attributes: [HSIS('BD-1800.2000')] };
    expect(sorted(pantry, {}, {})).toEqual([[], []]);
    expect(sorted(pantry, {})).toEqual([['emergency-food']]);
  });
});
