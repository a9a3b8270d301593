import { lawSince } from '@/lib/catalogue/lawDays';
import { answersAhead } from '@/lib/desk/ahead';
import { columnView } from '@/lib/desk/columns';
import { type ChosenService, chosen } from '@/lib/desk/desk';
import { PERSON_KINDS } from '@/lib/screening/household';
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
const law = lawSince('2022-07-01');

describe('answers made ready', () => {
  beforeEach(() => {
    asked = 0;
  });

  it('are those of everybody at the desk on any day: the rules are not asked again', () => {
    const services = [chosen('rent'), chosen('medical-emergency')];
    const steps = [...answersAhead(services, ['adult', 'child'], law)];
    expect(asked).toBeGreaterThan(steps.length);
    asked = 0;
    for (const day of days)
      for (const service of services)
        for (const kind of ['adult', 'child'] as const) columnView(service, lawSince(day)).cells[kind].answer;
    expect(asked).toBe(0);
  });

  it('are those of other kinds of people on the day in view, and on no other', () => {
    const services = [chosen('rent')];
    for (const _ of answersAhead(services, ['adult'], law));
    asked = 0;
    for (const kind of PERSON_KINDS) columnView(services[0] as ChosenService, law).cells[kind].answer;
    expect(asked).toBe(0);
    columnView(services[0] as ChosenService, lawSince('2019-03-01')).cells.child.answer;
    expect(asked).toBeGreaterThan(0);
  });

  it('are worked out a service at a time, so that a key pressed in between need not wait', () => {
    const steps = answersAhead([chosen('rent'), chosen('groceries')], ['adult'], law);
    steps.next();
    const first = asked;
    expect(first).toBeGreaterThan(0);
    steps.next();
    expect(asked).toBeGreaterThan(first);
    expect(asked).toBeLessThan(10);
  });
});
