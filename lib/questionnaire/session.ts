/** One screening and its current step: a pure reducer. */

import type { NeedId } from '@/lib/city/needs';
import type { Subject } from '@/lib/city/subjects';
import type { People } from './people';
import { emptyScreening, type Reply, type Screening } from './screening';
import { type Step, stepsOf } from './steps';

export interface Session {
  readonly screening: Screening;
  /** The index of the current step. */
  readonly at: number;
}

export type Action =
  | { readonly type: 'pick'; readonly subjects: readonly Subject[] }
  | { readonly type: 'say-who'; readonly people: People }
  | { readonly type: 'reply'; readonly need: NeedId; readonly reply: Reply }
  | { readonly type: 'go-to'; readonly at: number };

export const newSession: Session = { screening: emptyScreening, at: 0 };

/** The current step. An index past the end means the last step. */
export function stepOf(session: Session): Step {
  const steps = stepsOf(session.screening);
  return steps[Math.min(session.at, steps.length - 1)] as Step;
}

/**
 * The session after an action. An answer to another step than the current one changes nothing, because a second press of a button can arrive after
 * the step has changed.
 */
export function advance(session: Session, action: Action): Session {
  const { screening } = session;
  const step = stepOf(session);
  switch (action.type) {
    case 'pick':
      return step.kind === 'needs' ? onward(session, { ...screening, subjects: action.subjects }) : session;
    case 'say-who':
      return step.kind === 'who' ? onward(session, { ...screening, people: action.people }) : session;
    case 'reply': {
      const replies = { ...screening.replies, [action.need]: action.reply };
      const isAsked = step.kind === 'question' && step.need === action.need;
      return isAsked ? onward(session, { ...screening, replies }) : session;
    }
    case 'go-to':
      return { ...session, at: within(action.at, screening) };
  }
}

const onward = (session: Session, screening: Screening): Session => ({
  screening,
  at: within(session.at + 1, screening),
});

const within = (at: number, screening: Screening): number =>
  Math.max(0, Math.min(at, stepsOf(screening).length - 1));
