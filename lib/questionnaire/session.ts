/** One screening and the place in it: a pure reducer, driven by what a person does. */

import type { NeedId } from '@/lib/cities/longmont/needs';
import type { Household } from './household';
import { emptyScreening, type Reply, type Screening } from './screening';
import { type Step, stepsOf } from './steps';

export interface Session {
  readonly screening: Screening;
  /** The place: an index into the steps. */
  readonly at: number;
  /** Whether a single answer is being changed: then the way leads back to "check your answers". */
  readonly changing: boolean;
}

export type Action =
  | { readonly type: 'choose-needs'; readonly needs: readonly NeedId[] }
  | { readonly type: 'count-people'; readonly household: Household }
  | { readonly type: 'reply'; readonly need: NeedId; readonly reply: Reply }
  | { readonly type: 'show-results' }
  | { readonly type: 'change'; readonly at: number }
  | { readonly type: 'go-to'; readonly at: number }
  | { readonly type: 'start-over' };

export const newSession: Session = { screening: emptyScreening, at: 0, changing: false };

/** The step that a session is at. A place that no longer exists is the last one that does. */
export function stepOf(session: Session): Step {
  const steps = stepsOf(session.screening);
  return steps[Math.min(session.at, steps.length - 1)] as Step;
}

/**
 * What a session becomes. An answer to another step than the one it is at changes nothing: a second press of a button
 * may come when the step has.
 */
export function advance(session: Session, action: Action): Session {
  if (!fits(action, stepOf(session))) return session;
  const { screening } = session;
  switch (action.type) {
    case 'choose-needs':
      return onward(session, { ...screening, needs: action.needs });
    case 'count-people':
      return onward(session, { ...screening, household: action.household });
    case 'reply':
      return onward(session, {
        ...screening,
        replies: { ...screening.replies, [action.need]: action.reply },
      });
    case 'show-results':
      return { ...session, at: stepsOf(screening).length - 1, changing: false };
    case 'change':
      return { ...session, at: action.at, changing: true };
    case 'go-to':
      return { ...session, at: within(action.at, screening), changing: false };
    case 'start-over':
      return newSession;
  }
}

/** Whether a person at that step can do that. */
function fits(action: Action, step: Step): boolean {
  switch (action.type) {
    case 'choose-needs':
      return step.kind === 'needs';
    case 'count-people':
      return step.kind === 'who';
    case 'reply':
      return step.kind === 'question' && step.need === action.need;
    case 'change':
    case 'show-results':
      return step.kind === 'check';
    case 'go-to':
    case 'start-over':
      return true;
  }
}

/** On to the next step; after a change, to "check your answers" or to the question that the change has opened. */
function onward(session: Session, screening: Screening): Session {
  const steps = stepsOf(screening);
  const check = steps.findIndex((step) => step.kind === 'check');
  const at = session.changing ? (check < 0 ? steps.length - 1 : check) : within(session.at + 1, screening);
  return { screening, at, changing: session.changing && check < 0 };
}

const within = (at: number, screening: Screening): number =>
  Math.max(0, Math.min(at, stepsOf(screening).length - 1));
