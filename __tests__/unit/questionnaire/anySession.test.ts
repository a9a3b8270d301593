import fc from 'fast-check';
import { NEEDS } from '@/lib/cities/longmont/needs';
import { MOST_PEOPLE } from '@/lib/questionnaire/household';
import { resultsOf } from '@/lib/questionnaire/results';
import { repliesTo } from '@/lib/questionnaire/screening';
import { type Action, advance, newSession, type Session, stepOf } from '@/lib/questionnaire/session';
import { questionsOf, stepsOf } from '@/lib/questionnaire/steps';

const asOf = '2026-11-22';

/** One thing a person can do, whatever the screen shows: what it does not show is left undone. */
type Deed =
  | { readonly do: 'pick'; readonly needs: readonly number[] }
  | { readonly do: 'count'; readonly adults: number; readonly children: number }
  | { readonly do: 'reply'; readonly reply: number }
  | { readonly do: 'results' | 'start-over' }
  | { readonly do: 'go' | 'change'; readonly at: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('pick' as const),
    needs: fc.uniqueArray(fc.nat(NEEDS.length - 1), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    do: fc.constant('count' as const),
    adults: fc.nat(MOST_PEOPLE),
    children: fc.nat(MOST_PEOPLE),
  }),
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('reply' as const), reply: fc.nat(3) }),
  },
  fc.record({ do: fc.constantFrom('results' as const, 'start-over' as const) }),
  fc.record({ do: fc.constantFrom('go' as const, 'change' as const), at: fc.nat(8) }),
);

/** The action of a deed on the screen that is shown; undefined where the screen has no such button. */
function actionOf(deed: Deed, session: Session): Action | undefined {
  const step = stepOf(session);
  const last = stepsOf(session.screening).length - 1;
  switch (deed.do) {
    case 'pick': {
      const needs = NEEDS.filter((_, index) => deed.needs.includes(index)).map(({ id }) => id);
      return step.kind === 'needs' ? { type: 'choose-needs', needs } : undefined;
    }
    case 'count':
      return step.kind === 'who' && deed.adults + deed.children > 0
        ? { type: 'count-people', household: { adults: deed.adults, children: deed.children } }
        : undefined;
    case 'reply': {
      if (step.kind !== 'question') return undefined;
      const reply = repliesTo(step.need)[deed.reply];
      return reply ? { type: 'reply', need: step.need, reply } : undefined;
    }
    case 'results':
      return step.kind === 'check' ? { type: 'show-results' } : undefined;
    case 'start-over':
      return step.kind === 'results' ? { type: 'start-over' } : undefined;
    case 'go':
      return { type: 'go-to', at: deed.at };
    case 'change':
      return step.kind === 'check' && deed.at < last - 1 ? { type: 'change', at: deed.at } : undefined;
  }
}

const after = (deeds: readonly Deed[]): Session =>
  deeds.reduce<Session>((session, one) => {
    const action = actionOf(one, session);
    return action ? advance(session, action) : session;
  }, newSession);

const sessions = fc.array(deed, { maxLength: 25 }).map(after);

test('whatever a person does, there is a screen, and its place exists', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const steps = stepsOf(session.screening);
      expect(session.at).toBeGreaterThanOrEqual(0);
      expect(steps).toContainEqual(stepOf(session));
    }),
  );
});

test('results come only after everything that still matters was asked, and speak to each need and each part of the household', () => {
  fc.assert(
    fc.property(sessions, ({ screening }) => {
      const steps = stepsOf(screening);
      if (steps.at(-1)?.kind !== 'results') return;
      for (const step of steps)
        if (step.kind === 'question') expect(screening.replies[step.need]).toBeDefined();
      const results = resultsOf(screening, asOf).flatMap((group) => group.results);
      for (const need of screening.needs) {
        const people = results.filter((one) => one.need === need).flatMap((one) => one.people);
        expect(new Set(people).size).toBe(people.length);
        expect(people.length).toBeGreaterThan(0);
      }
      expect(new Set(results.map(({ need }) => need))).toEqual(new Set(screening.needs));
    }),
  );
});

test('going back and on again changes no answer', () => {
  fc.assert(
    fc.property(sessions, fc.nat(8), (session, at) => {
      const back = advance(session, { type: 'go-to', at });
      expect(back.screening).toEqual(session.screening);
      const on = advance(back, { type: 'go-to', at: session.at });
      expect(stepOf(on)).toEqual(stepOf(session));
    }),
  );
});

test('changing one answer to what it was leads back to "check your answers" with the same results', () => {
  fc.assert(
    fc.property(sessions, fc.nat(8), (session, at) => {
      const { screening } = session;
      const steps = stepsOf(screening);
      const step = steps[at];
      const check = steps.findIndex(({ kind }) => kind === 'check');
      if (!step || check < 0 || at >= check || !screening.household) return;
      const changing = advance({ ...session, at: check, changing: false }, { type: 'change', at });
      const action: Action =
        step.kind === 'question'
          ? { type: 'reply', need: step.need, reply: screening.replies[step.need] ?? 'not-sure' }
          : step.kind === 'who'
            ? { type: 'count-people', household: screening.household }
            : { type: 'choose-needs', needs: screening.needs };
      const done = advance(changing, action);
      expect(stepOf(done).kind).toBe('check');
      expect(resultsOf(done.screening, asOf)).toEqual(resultsOf(screening, asOf));
    }),
  );
});

test('an answer to another step than the one that is shown changes nothing', () => {
  const needs = NEEDS.slice(0, 1).map(({ id }) => id);
  const household = { adults: 1, children: 0 };
  fc.assert(
    fc.property(sessions, fc.nat(8), (session, at) => {
      const step = stepOf(session);
      const elsewhere: readonly (readonly [boolean, Action])[] = [
        [step.kind !== 'needs', { type: 'choose-needs', needs }],
        [step.kind !== 'who', { type: 'count-people', household }],
        [step.kind !== 'check', { type: 'change', at }],
        [step.kind !== 'check', { type: 'show-results' }],
        ...questionsOf(session.screening).map(
          (need) =>
            [
              step.kind !== 'question' || step.need !== need,
              { type: 'reply', need, reply: 'not-sure' },
            ] as const,
        ),
      ];
      for (const [isElsewhere, action] of elsewhere)
        if (isElsewhere) expect(advance(session, action)).toBe(session);
    }),
  );
});

test('starting over leaves nothing', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      expect(advance(session, { type: 'start-over' })).toEqual(newSession);
    }),
  );
});
