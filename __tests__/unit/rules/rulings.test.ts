/**
 * The basis and the citations of a ruling.
 *
 * @jest-environment node
 */
import { decide, FACTS } from '@/rules';
import { anApplicant, anybody } from './fixtures/applicant';
import { TODAY } from './fixtures/matchers';

describe('the basis of a ruling', () => {
  it.each([
    ['general-rule', anApplicant().askingFor('cash-assistance')],
    ['exception', anApplicant().askingFor('immunizations')],
    ['carve-out', anApplicant().askingFor('emergency-health-care').needingATransplant()],
    ['unsettled', anApplicant().askingFor('communicable-disease-care')],
    ['facts-missing', anApplicant().askingFor('housing-assistance')],
  ] as const)('it rests on: %s', (basis, applicant) => {
    expect(decide(applicant.answers, TODAY).rulings.city.basis).toBe(basis);
  });

  it('an exception that is certain though the reason is not is an exception', () => {
    // Under 18 or not applying: in both cases nobody is checked.
    const family = anybody().servedBy('city').askingFor('immunizations');
    expect(decide(family.answers, TODAY).rulings.city).toMatchObject({
      basis: 'exception',
      norms: expect.arrayContaining(['city-immunizations', 'city-under-18']),
    });
  });

  it('it cites the clause, the days, the source and when it was last read; the kind of service before the person', () => {
    const { citations } = decide(anApplicant().aged(17).askingFor('immunizations').answers, TODAY).rulings
      .city;
    expect(citations.map(({ norm }) => norm)).toEqual(['city-immunizations', 'city-under-18']);
    expect(citations[0]).toEqual({
      norm: 'city-immunizations',
      clause: 'PB-1',
      source: 'longmont-policy-2017',
      from: '2017-05-16',
      title: 'City of Longmont, Immigration Policies',
      url: 'https://longmontcolorado.gov/public-information/immigration-policies',
      lastChecked: '2026-11-30',
      reviewBy: '2027-01-30',
      sure: 'high',
    });
  });

  it('it cites the last day of a norm that has ended', () => {
    const [citation] = decide(anApplicant().askingFor('cash-assistance').answers, '2012-01-01').rulings.state
      .citations;
    expect(citation).toMatchObject({ norm: 'state-general', from: '2006-08-01', until: '2022-07-01' });
  });

  it('no service is left without an answer', () => {
    for (const service of FACTS.service) {
      const { kind } = decide(anApplicant().askingFor(service).answers, TODAY);
      expect(['determined', 'depends', 'check_with_a_person']).toContain(kind);
    }
  });
});
