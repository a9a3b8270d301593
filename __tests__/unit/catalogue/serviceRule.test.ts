/** What a service page tells, held against decide in every situation that a person can be in. */
import { conditionSets, withConditions } from '@/lib/catalogue/cases';
import { type RuleCase, ruleFor, serviceRule } from '@/lib/catalogue/serviceRule';
import { answerOf } from '@/lib/screening/answer';
import { PERSON_FACTS, PERSON_KINDS, type PersonKind } from '@/lib/screening/household';
import { PREMISE } from '@/lib/screening/questions';
import { ASKED_FACTS } from '@/lib/screening/screening';
import { type Answers, decide, FACTS, type Service } from '@/rules';

const TODAY = '2026-11-22';
const DAYS = [TODAY, '2017-05-16', '2022-06-30', '2025-08-20'];

const known = (service: Service, person: PersonKind): Answers => ({
  service,
  ...PREMISE,
  ...PERSON_FACTS[person],
});

const situations = (service: Service, person: PersonKind): readonly Answers[] =>
  conditionSets(ASKED_FACTS)
    .filter((set) => set.length === ASKED_FACTS.length)
    .map((set) => withConditions(known(service, person), set));

/** The cases that a page would have a person in that situation read as theirs. */
function theirs(cases: readonly RuleCase[], answers: Answers): readonly RuleCase[] {
  const named = cases.filter(
    ({ when }) => when !== 'otherwise' && when.every(({ fact, value }) => answers[fact] === value),
  );
  return named.length > 0 ? named : cases.filter(({ when }) => when === 'otherwise');
}

const verificationOf = (decision: ReturnType<typeof decide>) =>
  decision.kind === 'determined' ? decision.verification : decision.kind;

describe.each(FACTS.service)('%s', (service) => {
  it.each(PERSON_KINDS)('tells an %s what decide says, whatever is true of the help', (person) => {
    for (const day of DAYS) {
      const { cases } = ruleFor(serviceRule(service, day), person);
      for (const answers of situations(service, person)) {
        const mine = theirs(cases, answers);
        expect(mine.length).toBeGreaterThan(0);
        for (const one of mine)
          expect({ answers, day, says: verificationOf(one.decision) }).toEqual({
            answers,
            day,
            says: verificationOf(decide(answers, day)),
          });
      }
    }
  });

  it.each(PERSON_KINDS)(
    'says "nobody checks" to an %s only where no authority checks, whoever pays',
    (person) => {
      for (const answers of situations(service, person)) {
        const mine = theirs(ruleFor(serviceRule(service, TODAY), person).cases, answers);
        if (!mine.some(({ answer }) => answer === 'nobody-checks')) continue;
        expect(answerOf(decide(answers, TODAY), TODAY)).toBe('nobody-checks');
        for (const funding of FACTS.funding) {
          const { rulings } = decide({ ...answers, funding }, TODAY);
          expect(
            [rulings.city, rulings.state, rulings.federal].map(({ verification }) => verification),
          ).toEqual(['not_required', 'not_required', 'not_required']);
        }
      }
    },
  );

  it.each(PERSON_KINDS)(
    'says to an %s beside the answer that federal money can change it, where it can',
    (person) => {
      const { cases, beside } = ruleFor(serviceRule(service, TODAY), person);
      const federal = beside.find(({ id }) => id === 'federal-open');
      const unless = federal?.unless ?? [];
      for (const answers of situations(service, person)) {
        const decision = decide(answers, TODAY);
        if (decision.kind !== 'determined') continue;
        const departs = decision.differences.some(({ kind }) => kind !== 'looser');
        const said =
          federal && !(unless.length > 0 && unless.every(({ fact, value }) => answers[fact] === value));
        if (departs) expect({ answers, said: Boolean(said) }).toEqual({ answers, said: true });
      }
      expect(cases.length).toBeGreaterThan(0);
    },
  );

  it('cites one clause of the City, for the norm that gives the reason', () => {
    const { citations } = serviceRule(service, TODAY);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ source: 'longmont-policy-2017', from: '2017-05-16' });
  });
});

/** Cases as a person reads them: the answer, and what must be true. */
const told = (service: Service, person: PersonKind) =>
  ruleFor(serviceRule(service, TODAY), person).cases.map(({ answer, when, reason }) => [
    answer,
    when === 'otherwise' ? when : when.map(({ fact, value }) => `${fact}: ${value}`).join(', '),
    reason,
  ]);

const THREE_TESTS = 'inKind: yes, dependsOnIncome: no, lifeOrSafety: yes';

describe('what a reader finds', () => {
  it('rent help: adults may be asked, but for help that meets the three tests', () => {
    expect(told('housing-assistance', 'adult')).toEqual([
      ['may-be-asked', 'otherwise', 'city-general'],
      ['city-does-not-check', THREE_TESTS, 'city-life-or-safety'],
    ]);
    expect(told('housing-assistance', 'child')).toEqual([['not-for-this-person', '', 'city-under-18']]);
    expect(told('housing-assistance', 'adult-for-child')[0]).toEqual([
      'ask-a-person',
      'otherwise',
      'city-child-only',
    ]);
  });

  it('emergency care: both branches of the transplant question', () => {
    expect(told('emergency-health-care', 'adult')).toEqual([
      ['nobody-checks', 'organTransplant: no', 'city-emergency-care'],
      ['may-be-asked', 'organTransplant: yes', 'city-transplant'],
    ]);
    expect(ruleFor(serviceRule('emergency-health-care', TODAY), 'child').beside).toMatchObject([
      { id: 'federal-open', unless: [{ fact: 'organTransplant', value: 'no' }] },
    ]);
  });

  it('disaster relief: short-term goods, or the three tests, or a check', () => {
    expect(told('disaster-relief', 'adult')).toEqual([
      ['nobody-checks', 'shortTerm: yes, inKind: yes', 'city-disaster'],
      ['city-does-not-check', THREE_TESTS, 'city-life-or-safety'],
      ['may-be-asked', 'otherwise', 'city-general'],
    ]);
  });

  it('a shelter: the City does not check, and the courts have the federal question', () => {
    const { people, beside } = ruleFor(serviceRule('short-term-shelter', TODAY), 'adult');
    expect(told('short-term-shelter', 'adult')).toEqual([
      ['city-does-not-check', '', 'city-short-term-shelter'],
    ]);
    expect(people).toEqual(PERSON_KINDS);
    expect(beside).toMatchObject([
      { id: 'federal-open', unless: [] },
      { id: 'federal-ag-2025' },
      { id: 'federal-hud-2025' },
    ]);
  });

  it('communicable disease: ask, and what the other authorities say', () => {
    const { beside } = ruleFor(serviceRule('communicable-disease-care', TODAY), 'adult');
    expect(told('communicable-disease-care', 'adult')).toEqual([['ask-a-person', '', 'city-communicable']]);
    expect(beside).toContainEqual(expect.objectContaining({ id: 'federal-communicable' }));
  });

  it('work on a City contract: the duty is another’s, and nothing is put beside it', () => {
    expect(ruleFor(serviceRule('city-contract-work', TODAY), 'adult')).toMatchObject({
      people: PERSON_KINDS,
      cases: [{ answer: 'another-duty' }],
      beside: [],
    });
  });
});
