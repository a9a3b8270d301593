import { ahead } from '@/lib/screening/ahead';
import { advance, newSession, type Session, stepOf } from '@/lib/screening/session';

const asOf = '2026-11-22';
const kindAfter = (session: Session) => {
  const next = ahead(session, asOf);
  return next && stepOf(next, asOf).kind;
};

describe('the screen to make ready', () => {
  let session: Session = newSession;
  const act = (action: Parameters<typeof advance>[1]) => {
    session = advance(session, action, asOf);
  };

  it('is the one that comes next on the whole way, before anything is said on this one', () => {
    expect(kindAfter(session)).toBe('who');
    act({ type: 'choose-needs', needs: ['rent', 'medical-emergency'] });
    expect(kindAfter(session)).toBe('question');
    act({ type: 'count-people', household: { adults: 2, children: 0 } });
    expect(kindAfter(session)).toBe('check');
    act({ type: 'reply', question: { need: 'medical-emergency', fact: 'organTransplant' }, reply: 'yes' });
    expect(kindAfter(session)).toBe('results');
    act({ type: 'show-results' });
    expect(kindAfter(session)).toBeUndefined();
  });

  it('is "check your answers" where one answer is changed, with all that was said', () => {
    act({ type: 'go-to', at: 3 });
    act({ type: 'change', at: 1 });
    expect(stepOf(session, asOf).kind).toBe('who');
    expect(kindAfter(session)).toBe('check');
    expect(ahead(session, asOf)?.screening).toEqual(session.screening);
  });

  it('has the very screening of "check your answers" for the results, so that they are worked out once', () => {
    act({ type: 'go-to', at: 3 });
    expect(stepOf(session, asOf).kind).toBe('check');
    expect(ahead(session, asOf)?.screening).toBe(session.screening);
  });

  it('leaves what was said as it is', () => {
    const before = JSON.stringify(session);
    ahead(session, asOf);
    expect(JSON.stringify(session)).toBe(before);
  });
});
