/**
 * Each clause of the City's posted policy: how the rules apply it to services, and that the policy page has words for it in both languages.
 */
import { messagesOf } from '@/lib/i18n/catalogs';
import { decide, type Facts } from '@/rules';

const TODAY = '2026-11-22';
const BOTH_AGES = ['under-18', '18-or-older'] as const;
const ADULT = {
  applicantAge: '18-or-older',
  appliesFor: 'self-or-household',
  provider: 'city',
} as const satisfies Facts;

/** Every sentence of a message or a group of messages. */
function sentencesOf(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  return typeof message === 'object' && message !== null ? Object.values(message).flatMap(sentencesOf) : [];
}

function messageAt(locale: 'en' | 'es', keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([name]) => name === key)?.[1]
        : undefined,
    messagesOf(locale),
  );
}

/** The words of the policy page for a clause. */
const wordsOf = (locale: 'en' | 'es', clause: string): string =>
  sentencesOf(messageAt(locale, ['policy', 'clauses', clause])).join(' ');

/** Expects words for a clause in both languages, each about the subject of the clause, and not the same text in both. */
function expectWords(clause: string, about: { readonly en: RegExp; readonly es: RegExp }): void {
  const en = wordsOf('en', clause);
  const es = wordsOf('es', clause);
  expect({ clause, en }).toEqual({ clause, en: expect.stringMatching(about.en) });
  expect({ clause, es }).toEqual({ clause, es: expect.stringMatching(about.es) });
  expect(es).not.toBe(en);
}

/** The clauses that the City's ruling cites, each once. */
const citedBy = (answers: Facts, asOf = TODAY): string[] => [
  ...new Set(decide(answers, asOf).rulings.city.citations.map(({ clause }) => clause)),
];

/** Expects that nobody is checked for a service, adult or child, and that the reason is the clause. */
function expectOpenBy(clause: string, service: NonNullable<Facts['service']>): void {
  for (const applicantAge of BOTH_AGES) {
    const answers = { ...ADULT, applicantAge, service } satisfies Facts;
    expect(decide(answers, TODAY)).toMatchObject({ kind: 'determined', verification: 'not_required' });
    expect({ service, cited: citedBy(answers) }).toEqual({ service, cited: [clause] });
  }
}

describe('public safety', () => {
  it('PS-1: serves every resident, so nobody is checked', () => {
    expectOpenBy('PS-1', 'public-safety');
    expectWords('PS-1', { en: /police|fire/i, es: /polic[ií]a|bomberos/i });
  });

  it('PS-2: encourages everyone to call', () => {
    expectWords('PS-2', { en: /call|ask/i, es: /llam|pid/i });
  });

  it('PS-3: builds trust', () => {
    expectWords('PS-3', { en: /trust/i, es: /confianza|confi/i });
  });

  it('PS-4: stays out of the 287(g) program', () => {
    expectWords('PS-4', { en: /287\(g\)/i, es: /287\(g\)/i });
  });

  it('PS-5: enforces local and state law whatever the status', () => {
    expectWords('PS-5', { en: /law/i, es: /ley/i });
  });

  it('PS-6: is said plainly, with the name of the federal agency', () => {
    expectWords('PS-6', { en: /\bICE\b.*danger|danger.*\bICE\b/is, es: /\bICE\b.*peligr|peligr.*\bICE\b/is });
  });
});

describe('customer data', () => {
  it('CD-1: is protected', () => {
    expectWords('CD-1', { en: /protect|safe|private/i, es: /proteg|privad|segur/i });
  });

  it('CD-2: goes to the named account holder, or where that person or a court says', () => {
    expectWords('CD-2', { en: /court/i, es: /juez|jueza|corte|tribunal/i });
  });

  it('CD-3: needs no Social Security number for a utility account, so nobody is checked', () => {
    expectOpenBy('CD-3', 'utility-account');
    expectWords('CD-3', { en: /Social Security.*deposit|deposit.*Social Security/is, es: /Seguro Social/i });
  });

  it('CD-4: is encrypted', () => {
    expectWords('CD-4', { en: /encrypt|code|scrambl/i, es: /cifr|encript|c[oó]dig/i });
  });
});

describe('contracts', () => {
  const work = { ...ADULT, service: 'city-contract-work' } satisfies Facts;

  it("PC-1: is another duty, the contractor's, and never an answer about a person who asks for help", () => {
    for (const applicantAge of BOTH_AGES)
      expect(decide({ ...work, applicantAge }, TODAY)).toMatchObject({
        kind: 'check_with_a_person',
        why: 'another-duty',
      });
    expect(citedBy(work)).toEqual(['PC-1']);
    expectWords('PC-1', { en: /contract/i, es: /contrat/i });
  });

  it('PC-1: has stood without its state law since 1 July 2022', () => {
    const state = decide(work, '2022-07-01').rulings.state;
    expect(state.verification).toBe('not_required');
    expect(state.citations.map(({ clause }) => clause)).toContain('SB21-199');
    expect(citedBy(work, '2022-07-01')).toEqual(['PC-1']);
  });
});

describe('public benefits and community services', () => {
  it('PB-1: asks adults who apply for help that is not exempt', () => {
    const rent = { ...ADULT, service: 'housing-assistance', inKind: 'no' } satisfies Facts;
    expect(decide(rent, TODAY)).toMatchObject({ kind: 'determined', verification: 'required' });
    expect(citedBy(rent)).toEqual(['PB-1']);
    expectWords('PB-1', { en: /\b18\b/, es: /\b18\b/ });
  });

  it('PB-1: reaches services under City contract, and no others', () => {
    const rent = {
      ...ADULT,
      service: 'housing-assistance',
      inKind: 'no',
      provider: 'nonprofit-charity',
    } satisfies Facts;
    expect(decide({ ...rent, cityContract: 'yes' }, TODAY)).toMatchObject({ verification: 'required' });
    expect(decide({ ...rent, cityContract: 'no' }, TODAY)).toMatchObject({ verification: 'not_required' });
  });

  it.each([
    'cash-assistance',
    'housing-assistance',
    'medical-assistance',
    'food-assistance',
    'other-assistance',
  ] as const)('PB-1: %s is for adults to prove, not for children', (service) => {
    const help = { ...ADULT, service, inKind: 'no' } satisfies Facts;
    expect(decide(help, TODAY)).toMatchObject({ verification: 'required' });
    expect(decide({ ...help, applicantAge: 'under-18' }, TODAY)).toMatchObject({
      verification: 'not_required',
    });
  });

  it.each([
    { service: 'emergency-health-care', organTransplant: 'no' },
    { service: 'disaster-relief', shortTerm: 'yes', inKind: 'yes' },
    { service: 'immunizations' },
    { service: 'emergency-food' },
    { service: 'crisis-counseling' },
    { service: 'short-term-shelter' },
    { service: 'prenatal-care' },
    { service: 'life-or-safety-program', inKind: 'yes', dependsOnIncome: 'no', lifeOrSafety: 'yes' },
  ] as const)('PB-1: exempts $service', (exempt) => {
    const answers = { ...ADULT, ...exempt } satisfies Facts;
    expect(decide(answers, TODAY)).toMatchObject({ kind: 'determined', verification: 'not_required' });
    expect(citedBy(answers)).toEqual(['PB-1']);
  });

  it('PB-1: takes organ transplants out of the exemption for emergency care', () => {
    const transplant = {
      ...ADULT,
      service: 'emergency-health-care',
      organTransplant: 'yes',
    } satisfies Facts;
    expect(decide(transplant, TODAY)).toMatchObject({ kind: 'determined', verification: 'required' });
    expect(citedBy(transplant)).toEqual(['PB-1']);
  });

  it('PB-2: looks for private money, for which nobody is checked', () => {
    expectOpenBy('PB-2', 'privately-funded-human-services');
    expectWords('PB-2', { en: /private/i, es: /privad/i });
  });

  it('PB-3: keeps community services open to every resident', () => {
    for (const service of [
      'community-relations',
      'recreation',
      'neighborhood-engagement',
      'education-programs',
      'arts-and-culture',
    ] as const)
      expectOpenBy('PB-3', service);
    expectWords('PB-3', { en: /recreation|arts/i, es: /recreaci[oó]n|arte/i });
  });

  it('PB-4: names the committee that the City belongs to', () => {
    expectWords('PB-4', { en: /Multicultural/i, es: /Multicultural/i });
  });
});
