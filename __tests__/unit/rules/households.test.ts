/**
 * The policy in examples of households. Each household tests a clause; each threshold one below, equal and one above; each date the day before, the day
 * itself and the day after.
 *
 * @jest-environment node
 */
import { decide, type Service } from '@/rules';
import { anApplicant, anybody } from './fixtures/applicant';
import { TODAY } from './fixtures/matchers';

const COVERED: readonly Service[] = [
  'housing-assistance',
  'medical-assistance',
  'food-assistance',
  'other-assistance',
];

describe('PB-1: the rule is about adults who apply', () => {
  it.each([
    [17, 'goes unverified'],
    [18, 'is verified'],
    [19, 'is verified'],
  ])('somebody aged %i who asks for cash %s', (years, outcome) => {
    const applicant = anApplicant().aged(years).askingFor('cash-assistance');
    if (outcome === 'is verified') expect(applicant).toBeVerified();
    else expect(applicant).toGoUnverified();
  });

  it('a mother who brings her child to the counter but applies for nothing goes unverified', () => {
    expect(anApplicant().askingFor('housing-assistance').applyingForNothing()).toGoUnverified();
  });

  it('a father who applies for his child alone has to ask a person: the text does not say', () => {
    expect(anApplicant().askingFor('cash-assistance').forTheirChildOnly()).toNeedAPerson('policy-silent');
  });

  it('if only the kind of help is known, it depends on who applies', () => {
    const somebody = anybody().servedBy('city').askingFor('cash-assistance');
    expect(somebody).toDependOn(['applicantAge', 'appliesFor']);
    expect(somebody.aged(17)).toGoUnverified();
  });
});

describe('PB-1: emergency health care, but not organ transplants', () => {
  const patient = anApplicant().askingFor('emergency-health-care');

  it('is not checked if it is not a transplant', () => {
    expect(patient.needingATransplant('no')).toGoUnverified();
    expect(patient.needingATransplant('no')).toRestOn(['city-emergency-care']);
  });

  it('is checked if it is one, and the carve-out decides', () => {
    expect(patient.needingATransplant()).toBeVerified();
    expect(patient.needingATransplant()).toRestOn(['city-transplant']);
    expect(decide(patient.needingATransplant().answers, TODAY).rulings.city.basis).toBe('carve-out');
  });

  it('depends on it if it is unknown: an unknown fact is not an exemption', () => {
    expect(patient).toDependOn(['organTransplant']);
    expect(patient).not.toGoUnverified();
  });

  it('is not brought back by the exemption for life or safety', () => {
    expect(
      patient.needingATransplant().inKind().dependingOnIncome('no').neededForLifeOrSafety(),
    ).toBeVerified();
  });

  it('a child who needs a transplant goes unverified by the City, and is verified where federal money pays', () => {
    const child = patient.aged(17).needingATransplant();
    expect(child).toGoUnverified();
    expect(child.paidBy('federal')).toBeVerified({ by: 'federal' });
  });

  it.each(COVERED)('a transplant changes nothing about %s', (service) => {
    const family = anApplicant().askingFor(service).inKind('no');
    expect(family.needingATransplant()).toBeVerified();
    expect(family.needingATransplant('no')).toBeVerified();
  });
});

describe('PB-1: disaster relief', () => {
  const family = anApplicant().askingFor('disaster-relief').dependingOnIncome();

  it.each([
    ['yes', 'yes', 'goes unverified'],
    ['yes', 'no', 'is verified'],
    ['no', 'yes', 'is verified'],
    ['no', 'no', 'is verified'],
  ] as const)('short-term %s, in kind %s: %s', (shortTerm, inKind, outcome) => {
    const asked = family.shortTerm(shortTerm).inKind(inKind);
    if (outcome === 'is verified') expect(asked).toBeVerified();
    else expect(asked).toGoUnverified();
  });

  it('that lasts is rescued where it is in kind, for anyone, and protects life or safety', () => {
    expect(family.shortTerm('no').inKind().dependingOnIncome('no').neededForLifeOrSafety()).toGoUnverified();
  });
});

describe('PB-1: in-kind services that protect life or safety', () => {
  const conditions = ['inKind', 'dependsOnIncome', 'lifeOrSafety'] as const;

  it.each(COVERED)('free help for anyone who comes rescues %s, if all three conditions hold', (service) => {
    const meal = anApplicant().askingFor(service).inKind().dependingOnIncome('no').neededForLifeOrSafety();
    expect(meal).toGoUnverified();
    expect(meal.inKind('no')).toBeVerified();
    expect(meal.dependingOnIncome()).toBeVerified();
    expect(meal.neededForLifeOrSafety('no')).toBeVerified();
    for (const condition of conditions) expect(meal.notSaying(condition)).toDependOn([condition]);
  });

  it('money is never in kind', () => {
    expect(
      anApplicant().askingFor('cash-assistance').inKind().dependingOnIncome('no').neededForLifeOrSafety(),
    ).toBeVerified();
  });
});

describe('PB-1: kinds that are exempt by their name', () => {
  it.each([
    'immunizations',
    'emergency-food',
    'crisis-counseling',
    'short-term-shelter',
    'prenatal-care',
  ] as const)('%s is checked for nobody, whatever else is true or unknown', (service) => {
    expect(anybody().askingFor(service)).toGoUnverified();
    expect(
      anApplicant().askingFor(service).dependingOnIncome().inKind('no').forTheirChildOnly(),
    ).toGoUnverified();
  });
});

describe('PB-1: who serves', () => {
  const family = anApplicant().askingFor('food-assistance').inKind('no');

  it.each(['nonprofit-charity', 'other-organization', 'other-public-agency'] as const)(
    'a %s without a City contract is outside the policy; with one it is inside',
    (provider) => {
      expect(family.servedBy(provider, 'no')).toGoUnverified();
      expect(family.servedBy(provider, 'yes')).toBeVerified();
      expect(family.servedBy(provider)).toDependOn(['cityContract']);
    },
  );

  it('another public agency also had the duty of the 2006 act', () => {
    expect(family.servedBy('other-public-agency', 'no')).toBeVerified({ by: 'state', on: '2012-03-01' });
    expect(family.servedBy('other-organization', 'no')).toGoUnverified({ by: 'state', on: '2012-03-01' });
  });

  it('a charity never has to verify under federal law, whoever pays', () => {
    expect(family.servedBy('nonprofit-charity', 'yes').paidBy('federal')).toGoUnverified({ by: 'federal' });
  });
});

describe('open to every resident (PS-1, CD-3, PB-2, PB-3)', () => {
  it.each([
    ['public-safety', 'city-public-safety'],
    ['utility-account', 'city-utility-account'],
    ['privately-funded-human-services', 'city-private-funding'],
    ['recreation', 'city-recreation'],
    ['arts-and-culture', 'city-arts-and-culture'],
  ] as const)('%s needs no question at all', (service, norm) => {
    expect(anybody().askingFor(service)).toGoUnverified();
    expect(anybody().askingFor(service)).toRestOn([norm]);
    expect(decide({ service }, TODAY).differences).toEqual([]);
  });
});

describe('where only a person can answer', () => {
  it('communicable-disease care: the City’s text is silent, state and federal law exempt it', () => {
    const patient = anApplicant().askingFor('communicable-disease-care');
    expect(patient).toNeedAPerson('sources-disagree');
    expect(patient).toGoUnverified({ by: 'federal' });
    expect(patient.aged(17)).toGoUnverified();
  });

  it('work under a City contract: a duty of the contractor, about workers', () => {
    expect(anybody().askingFor('city-contract-work')).toNeedAPerson('another-duty');
  });

  it('an answer that depends on an order held back by a court', () => {
    const guest = anApplicant()
      .askingFor('short-term-shelter')
      .inKind()
      .dependingOnIncome('no')
      .paidBy('federal');
    expect(guest).toGoUnverified();
    expect(guest).toNeedAPerson('court', { by: 'federal' });
    expect(decide(guest.answers, TODAY).differences).toEqual([{ authority: 'federal', kind: 'open' }]);
  });
});

describe('days', () => {
  const adult = anApplicant().askingFor('cash-assistance');

  it.each([
    ['2017-05-15', 'before-policy'],
    ['2017-05-16', 'required'],
    ['2017-05-17', 'required'],
    ['2022-07-01', 'required'],
  ])('the City on %s: %s', (on, outcome) => {
    const decision = decide(adult.answers, on);
    expect(
      decision.kind === 'determined'
        ? decision.verification
        : decision.kind === 'check_with_a_person' && decision.why,
    ).toBe(outcome);
  });

  it.each([
    ['2006-07-31', false],
    ['2006-08-01', true],
    ['2006-08-02', true],
    ['2022-06-30', true],
    ['2022-07-01', false],
    ['2022-07-02', false],
  ])('the State on %s: verified %s', (on, verified) => {
    if (verified) expect(adult).toBeVerified({ by: 'state', on });
    else expect(adult).toGoUnverified({ by: 'state', on });
  });

  it('since the repeal the State is looser than the City, and federal money stays strict', () => {
    expect(decide(adult.paidBy('city-or-state').answers, TODAY).differences).toEqual([
      { authority: 'state', kind: 'looser' },
      { authority: 'federal', kind: 'looser' },
    ]);
    expect(decide(adult.paidBy('federal').answers, TODAY).differences).toEqual([
      { authority: 'state', kind: 'looser' },
    ]);
    expect(decide(adult.aged(17).paidBy('federal').answers, TODAY).differences).toEqual([
      { authority: 'federal', kind: 'stricter' },
    ]);
  });

  it.each([
    ['2001-01-15', 'required'],
    ['2001-01-16', 'not_required'],
    ['2025-08-14', 'not_required'],
    ['2025-08-15', 'required'],
    ['2025-09-09', 'required'],
    ['2025-09-10', 'court'],
    ['2026-11-22', 'court'],
  ])('a soup kitchen that federal money pays, under federal law on %s: %s', (on, outcome) => {
    const guest = anApplicant()
      .askingFor('emergency-food')
      .inKind()
      .dependingOnIncome('no')
      .paidBy('federal');
    const ruling = decide(guest.answers, on).rulings.federal;
    expect(ruling.verification === 'open' ? ruling.why : ruling.verification).toBe(outcome);
  });
});
