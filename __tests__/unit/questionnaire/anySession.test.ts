import fc from 'fast-check';
import { NEEDS } from '@/lib/city/needs';
import { PROGRAMS } from '@/lib/city/programs';
import type { Subject } from '@/lib/city/subjects';
import { PEOPLE, personKinds } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';
import { questionsOf, repliesTo } from '@/lib/questionnaire/screening';
import { type Action, advance, newSession, type Session, stepOf } from '@/lib/questionnaire/session';
import { stepsOf } from '@/lib/questionnaire/steps';

const asOf = '2026-11-22';
const SUBJECTS: readonly Subject[] = [...NEEDS, ...PROGRAMS].map(({ id }) => id);

const peopleChoice = fc.constantFrom(...PEOPLE);
const place = fc.nat(8).map((at): Action => ({ type: 'go-to', at }));
/** Any action of any screen, also of one that is not shown. */
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 2, arbitrary: peopleChoice.map((people): Action => ({ type: 'say-who', people })) },
  fc
    .subarray([...SUBJECTS], { minLength: 1, maxLength: 5 })
    .map(
      (subjects): Action => ({ type: 'pick', subjects: [...new Set<Subject>([...subjects, 'disaster'])] }),
    ),
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...repliesTo('disaster'))
      .map((reply): Action => ({ type: 'reply', need: 'disaster', reply })),
  },
  place,
);
const sessions = fc.array(action, { maxLength: 25 }).map((all) => all.reduce<Session>(advance, newSession));

test('after any actions there is a screen, and its step exists', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      expect(session.at).toBeGreaterThanOrEqual(0);
      expect(stepsOf(session.screening)).toContainEqual(stepOf(session));
    }),
  );
});

test('results come only after every question, and cover each need and everybody it is for', () => {
  fc.assert(
    fc.property(sessions, ({ screening }) => {
      const steps = stepsOf(screening);
      if (steps.at(-1)?.kind !== 'results' || !screening.people) return;
      for (const need of questionsOf(screening)) expect(screening.replies[need]).toBeDefined();
      const cards = resultsOf(screening, asOf);
      expect(cards.map(({ subject }) => subject).sort()).toEqual([...new Set(screening.subjects)].sort());
      for (const card of cards)
        if (card.kind === 'need')
          expect(card.answers.flatMap(({ people }) => people).sort()).toEqual(
            [...personKinds(screening.people)].sort(),
          );
    }),
  );
});

test('if no need has a question, "who" is the last step before the results', () => {
  const screening = { subjects: ['rent', 'snap'], people: 'adults', replies: {} } as const;
  expect(stepsOf(screening).map(({ kind }) => kind)).toEqual(['needs', 'who', 'results']);
});

test('going back and on again changes no answer', () => {
  fc.assert(
    fc.property(sessions, fc.nat(8), (session, at) => {
      const back = advance(session, { type: 'go-to', at });
      expect(back.screening).toEqual(session.screening);
      expect(stepOf(advance(back, { type: 'go-to', at: session.at }))).toEqual(stepOf(session));
    }),
  );
});

test('an answer to another step than the one that is shown changes nothing', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const step = stepOf(session);
      const elsewhere: readonly (readonly [boolean, Action])[] = [
        [step.kind !== 'needs', { type: 'pick', subjects: ['rent'] }],
        [step.kind !== 'who', { type: 'say-who', people: 'adults' }],
        [step.kind !== 'question', { type: 'reply', need: 'disaster', reply: 'not-sure' }],
      ];
      for (const [isElsewhere, sent] of elsewhere)
        if (isElsewhere) expect(advance(session, sent)).toBe(session);
    }),
  );
});
