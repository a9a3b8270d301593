import fc from 'fast-check';
import { NEEDS, type NeedId } from '@/lib/catalogue/needs';
import { answerOf } from '@/lib/screening/answer';
import { inCatalogueOrder } from '@/lib/screening/forms';
import { personKinds } from '@/lib/screening/household';
import { decisionFor, questionPath, questionsLeft, settled, withReply } from '@/lib/screening/questions';
import { resultsOf } from '@/lib/screening/results';
import { REPLIES, type Reply, type Screening } from '@/lib/screening/screening';
import { advance, newSession, type Session, stepOf } from '@/lib/screening/session';
import { stepsOf } from '@/lib/screening/steps';

const TODAY = '2026-11-22';

/** What a person may do at any moment; what does not fit the step at hand is left undone, as on the screen. */
const deed = fc.oneof(
  fc.record({
    do: fc.constant('needs' as const),
    needs: fc.uniqueArray(fc.constantFrom(...NEEDS.map(({ id }) => id)), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    do: fc.constant('who' as const),
    adults: fc.integer({ min: 0, max: 12 }),
    children: fc.integer({ min: 0, max: 12 }),
  }),
  fc.record({ do: fc.constant('reply' as const), reply: fc.constantFrom<Reply>(...REPLIES) }),
  fc.record({ do: fc.constant('results' as const) }),
  fc.record({ do: fc.constant('back' as const) }),
  fc.record({ do: fc.constant('change' as const), pick: fc.nat(20) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

function after(session: Session, one: Deed): Session {
  const step = stepOf(session, TODAY);
  const go = (action: Parameters<typeof advance>[1]) => advance(session, action, TODAY);
  switch (one.do) {
    case 'needs':
      return step.kind === 'needs'
        ? go({ type: 'choose-needs', needs: inCatalogueOrder(one.needs) })
        : session;
    case 'who':
      return step.kind === 'who' && one.adults + one.children > 0
        ? go({ type: 'count-people', household: { adults: one.adults, children: one.children } })
        : session;
    case 'reply':
      return step.kind === 'question' ? go({ type: 'reply', question: step, reply: one.reply }) : session;
    case 'results':
      return step.kind === 'check' ? go({ type: 'show-results' }) : session;
    case 'back':
      return go({ type: 'go-to', at: session.at - 1 });
    case 'change': {
      const at = one.pick % Math.max(1, stepsOf(session.screening, TODAY).length - 2);
      return step.kind === 'check' ? go({ type: 'change', at }) : session;
    }
  }
}

const walks = fc.array(deed, { maxLength: 40 }).map((deeds) => deeds.reduce(after, newSession));

const outcomes = (screening: Screening, need: NeedId) =>
  screening.household
    ? personKinds(screening.household).map((person) => {
        const decision = decisionFor(screening, need, person, TODAY);
        return decision.kind === 'depends' ? decision.stillMatters.join() : answerOf(decision, TODAY);
      })
    : [];

describe('whatever is said, changed and taken back', () => {
  it('the place is a step there is, and every step before it was answered', () => {
    fc.assert(
      fc.property(walks, (session) => {
        const steps = stepsOf(session.screening, TODAY);
        expect(session.at).toBeGreaterThanOrEqual(0);
        expect(steps).toContainEqual(stepOf(session, TODAY));
        const { asked } = questionPath(session.screening, TODAY);
        for (const { need, fact } of asked)
          expect(session.screening.replies[need]?.[fact]).toEqual(expect.any(String));
      }),
      { numRuns: 400 },
    );
  });

  it('every question on the way could change an answer when it was asked, and none is asked twice', () => {
    fc.assert(
      fc.property(walks, ({ screening }) => {
        const { asked } = questionPath(screening, TODAY);
        expect(new Set(asked.map(({ need, fact }) => `${need} ${fact}`)).size).toBe(asked.length);
        let known: Screening = { ...screening, replies: {} };
        for (const question of asked) {
          const [yes, no] = (['yes', 'no'] as const).map((reply) =>
            outcomes(withReply(known, question, reply), question.need),
          );
          expect(yes).not.toEqual(no);
          const reply = screening.replies[question.need]?.[question.fact] ?? 'not-sure';
          known = withReply(known, question, reply);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the progress line never promises fewer questions than come', () => {
    fc.assert(
      fc.property(
        walks,
        fc.array(fc.constantFrom<Reply>(...REPLIES), { minLength: 30, maxLength: 30 }),
        ({ screening }, replies) => {
          const start = settled(screening, TODAY);
          const promised = questionsLeft(start, TODAY);
          let now = start;
          let come = 0;
          for (let { next } = questionPath(now, TODAY); next; { next } = questionPath(now, TODAY)) {
            now = withReply(now, next, replies[come % 30] as Reply);
            come++;
          }
          expect(come).toBeLessThanOrEqual(promised);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the results are those of the rules, for everybody counted and every need, each once', () => {
    fc.assert(
      fc.property(walks, ({ screening }) => {
        const people = screening.household ? personKinds(screening.household) : [];
        const told = resultsOf(screening, TODAY).flatMap(({ results }) => results);
        const kept = settled(screening, TODAY);
        for (const need of screening.needs)
          for (const person of people) {
            const own = told.filter((one) => one.need === need && one.people.includes(person));
            const expected = answerOf(decisionFor(kept, need, person, TODAY), TODAY);
            expect(own.map(({ answer }) => answer)).toEqual([expected]);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('changing one answer loses no other', () => {
    fc.assert(
      fc.property(walks, fc.nat(20), fc.constantFrom<Reply>(...REPLIES), (session, pick, reply) => {
        const { asked } = questionPath(session.screening, TODAY);
        const question = asked[pick % Math.max(1, asked.length)];
        if (!question) return;
        const at = stepsOf(session.screening, TODAY).findIndex(
          (step) => step.kind === 'question' && step.need === question.need && step.fact === question.fact,
        );
        const there = advance(session, { type: 'go-to', at }, TODAY);
        const changed = advance(there, { type: 'reply', question, reply }, TODAY).screening;
        expect(changed.replies[question.need]?.[question.fact]).toBe(reply);
        expect(changed.needs).toEqual(session.screening.needs);
        expect(changed.household).toEqual(session.screening.household);
        for (const other of asked)
          if (other !== question)
            expect(changed.replies[other.need]?.[other.fact]).toBe(
              session.screening.replies[other.need]?.[other.fact],
            );
      }),
      { numRuns: 200 },
    );
  });

  it('a reply is there again after Back, and after the household changes and changes back', () => {
    const deeds: Deed[] = [
      { do: 'needs', needs: ['medical-emergency', 'disaster'] },
      { do: 'who', adults: 1, children: 0 },
      { do: 'reply', reply: 'yes' },
      { do: 'reply', reply: 'no' },
    ];
    const answered = deeds.reduce(after, newSession);
    const replies = { 'medical-emergency': { organTransplant: 'yes' }, disaster: { shortTerm: 'no' } };
    expect(answered.screening.replies).toEqual(replies);
    const back = advance(answered, { type: 'go-to', at: 1 }, TODAY);
    const childrenOnly = advance(
      back,
      { type: 'count-people', household: { adults: 0, children: 1 } },
      TODAY,
    );
    const again = advance(
      advance(childrenOnly, { type: 'go-to', at: 1 }, TODAY),
      { type: 'count-people', household: { adults: 2, children: 0 } },
      TODAY,
    );
    expect(again.screening.replies).toEqual(replies);
    expect(questionPath(again.screening, TODAY).asked).toHaveLength(2);
  });
});
