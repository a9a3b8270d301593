/**
 * The largest number of questions, and that every question can change the answer.
 *
 * @jest-environment node
 */
import { ASKING, type Day, decide, FACTS, type Fact, type Facts, NORMS } from '@/rules';
import { anApplicant, anybody } from './fixtures/applicant';
import { TODAY } from './fixtures/matchers';
import { oneDayAPeriod } from './fixtures/worlds';

/** Who applies, and for whom, is one question that gives two facts. */
const WHO: readonly Fact[] = ['applicantAge', 'appliesFor'];

/** The facts after each answer to the next question; empty if no question is left. */
function answered(answers: Facts, day: Day): readonly Facts[] {
  const decision = decide(answers, day);
  if (decision.kind !== 'depends') return [];
  const facts = WHO.includes(decision.next)
    ? WHO.filter((fact) => answers[fact] === undefined)
    : [decision.next];
  return facts.reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))),
    [answers],
  );
}

function questionsAtWorst(answers: Facts, day: Day): number {
  const ways = answered(answers, day);
  return ways.length === 0 ? 0 : 1 + Math.max(...ways.map((way) => questionsAtWorst(way, day)));
}

const ABOUT_THE_CITY = anybody().servedBy('city');
const DAYS = oneDayAPeriod(NORMS);

describe('somebody who asks the City', () => {
  it('is asked at most the kind of service and five more, on any day', () => {
    expect(Math.max(...DAYS.map((day) => questionsAtWorst(ABOUT_THE_CITY.answers, day)))).toBeLessThanOrEqual(
      6,
    );
  });

  it.each([
    ['public-safety', 0],
    ['immunizations', 0],
    ['short-term-shelter', 0],
    ['prenatal-care', 0],
    ['city-contract-work', 0],
    ['communicable-disease-care', 1],
    ['cash-assistance', 1],
    ['emergency-health-care', 2],
    ['food-assistance', 4],
    ['life-or-safety-program', 4],
    ['disaster-relief', 5],
  ] as const)('for %s is asked at most %i more', (service, questions) => {
    expect(questionsAtWorst(ABOUT_THE_CITY.askingFor(service).answers, TODAY)).toBe(questions);
  });

  it('is asked what only an office knows after everything that a resident can know', () => {
    const isOfOffice = (fact: Fact) => ASKING[fact].of === 'caseworker';
    const asked = new Set<Fact>();
    const ask = (answers: Facts): void => {
      const decision = decide(answers, TODAY);
      if (decision.kind === 'depends') {
        asked.add(decision.next);
        if (isOfOffice(decision.next))
          expect(decision.stillMatters.filter(isOfOffice)).toEqual(decision.stillMatters);
      }
      for (const way of answered(answers, TODAY)) ask(way);
    };
    ask(ABOUT_THE_CITY.answers);
    expect([...asked].filter(isOfOffice).sort()).toEqual(['dependsOnIncome', 'lifeOrSafety']);
  });

  it('is asked about a transplant only for emergency health care', () => {
    const services = FACTS.service.filter((service) => {
      const decision = decide(anApplicant().askingFor(service).answers, TODAY);
      return decision.kind === 'depends' && decision.stillMatters.includes('organTransplant');
    });
    expect(services).toEqual(['emergency-health-care']);
  });

  it('is asked about the program before about themselves, then about their health, then what only an office knows', () => {
    const order = (answers: Facts) => {
      const decision = decide(answers, TODAY);
      return decision.kind === 'depends' ? decision.stillMatters.map((fact) => ASKING[fact].sensitivity) : [];
    };
    expect(order(ABOUT_THE_CITY.askingFor('disaster-relief').answers)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(order(ABOUT_THE_CITY.askingFor('emergency-health-care').answers)).toEqual([1, 1, 2]);
  });
});
