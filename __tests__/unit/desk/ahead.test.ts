import { lawSince } from '@/lib/catalogue/lawDays';
import { daysAhead } from '@/lib/desk/ahead';
import { columnView } from '@/lib/desk/columns';
import { chosen } from '@/lib/desk/desk';
import type * as rules from '@/rules';

let asked = 0;

jest.mock('@/rules', () => {
  const actual = jest.requireActual<typeof import('@/rules')>('@/rules');
  return {
    ...actual,
    decide: (answers: rules.Answers, asOf: rules.Day) => {
      asked++;
      return actual.decide(answers, asOf);
    },
  };
});

const days = ['1990-01-01', '2010-07-04', '2017-05-16', '2019-03-01', '2025-08-20', '2026-11-22'];
const adult = { id: 1, kind: 'adult', label: 'A' } as const;

describe('days of other law, made ready', () => {
  it('have the answers of everybody at the desk: the rules are not asked again', () => {
    const services = [chosen('rent'), chosen('medical-emergency')];
    const steps = [...daysAhead({ people: [adult, { ...adult, id: 2, kind: 'child' }], services })];
    expect(asked).toBeGreaterThan(steps.length);
    asked = 0;
    for (const day of days)
      for (const service of services)
        for (const kind of ['adult', 'child'] as const) columnView(service, lawSince(day)).cells[kind].answer;
    expect(asked).toBe(0);
  });

  it('are worked out a service at a time, so that a key pressed in between need not wait', () => {
    const steps = daysAhead({ people: [adult], services: [chosen('rent'), chosen('groceries')] });
    asked = 0;
    steps.next();
    const first = asked;
    expect(first).toBeGreaterThan(0);
    steps.next();
    expect(asked).toBeGreaterThan(first);
    expect(asked).toBeLessThan(10);
  });

  it('ask nothing of the rules for kinds of people who are not there', () => {
    const services = [chosen('rent')];
    asked = 0;
    for (const _ of daysAhead({ people: [], services }));
    expect(asked).toBe(0);
  });
});
