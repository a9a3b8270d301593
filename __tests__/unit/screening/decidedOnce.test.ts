import { advance, newSession, type Session, stepOf } from '@/lib/screening/session';
import { stepsOf } from '@/lib/screening/steps';
import type * as rules from '@/rules';

const asked: string[] = [];

jest.mock('@/rules', () => {
  const actual = jest.requireActual<typeof import('@/rules')>('@/rules');
  return {
    ...actual,
    decide: (answers: rules.Answers, asOf: rules.Day) => {
      asked.push(JSON.stringify([answers, asOf]));
      return actual.decide(answers, asOf);
    },
  };
});

const asOf = '2026-11-22';

describe('on the way from answer to answer', () => {
  let session: Session = newSession;
  const act = (action: Parameters<typeof advance>[1]) => {
    session = advance(session, action, asOf);
    stepOf(session, asOf);
  };

  it('no rule is evaluated twice', () => {
    act({ type: 'choose-needs', needs: ['rent', 'longer-stay', 'medical-emergency'] });
    act({ type: 'count-people', household: { adults: 2, children: 1 } });
    for (let step = stepOf(session, asOf); step.kind === 'question'; step = stepOf(session, asOf)) {
      act({ type: 'reply', question: step, reply: 'no' });
    }
    act({ type: 'go-to', at: 1 });
    act({ type: 'count-people', household: { adults: 3, children: 2 } });
    act({ type: 'go-to', at: stepsOf(session.screening, asOf).length - 2 });
    act({ type: 'show-results' });
    expect(stepOf(session, asOf).kind).toBe('results');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });

  it('another screening is asked anew', () => {
    const before = asked.length;
    act({ type: 'start-over' });
    act({ type: 'choose-needs', needs: ['rent'] });
    act({ type: 'count-people', household: { adults: 1, children: 0 } });
    expect(asked.length).toBeGreaterThan(before);
  });
});
