/** What most likely comes next, so that its screen can be made ready while a person reads the one before. */
import { NEEDS } from '@/lib/catalogue/needs';
import type { Day } from '@/rules';
import { advance, type Session, stepOf } from './session';

/**
 * The session after the next answer, supposed where it is not given yet: the answer of before, or else one that leads on. It only ever
 * tells which screen to make ready; what is shown is worked out from what was said.
 * @returns undefined at the results: nothing comes after them
 */
export function ahead(session: Session, asOf: Day): Session | undefined {
  const { needs, household, replies } = session.screening;
  const step = stepOf(session, asOf);
  switch (step.kind) {
    case 'needs':
      return advance(session, { type: 'choose-needs', needs: needs.length ? needs : anything }, asOf);
    case 'who':
      return advance(
        session,
        { type: 'count-people', household: household ?? { adults: 1, children: 1 } },
        asOf,
      );
    case 'question': {
      const { need, fact } = step;
      const reply = replies[need]?.[fact] ?? 'not-sure';
      return advance(session, { type: 'reply', question: { need, fact }, reply }, asOf);
    }
    case 'check':
      return advance(session, { type: 'show-results' }, asOf);
    case 'results':
      return undefined;
  }
}

const anything = NEEDS.slice(0, 1).map(({ id }) => id);
