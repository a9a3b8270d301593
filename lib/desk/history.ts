/** What was on the desk before, so that no slip destroys anything. It goes with the household. */
import { type Desk, emptyDesk } from './desk';
import { type DeskAction, deskAfter } from './reducer';

export interface DeskHistory {
  readonly desk: Desk;
  /** The desks before, the latest first. */
  readonly before: readonly Desk[];
  /** What is being typed: all of it is one step back. */
  readonly typing?: string | undefined;
}

export const noHistory: DeskHistory = { desk: emptyDesk, before: [] };

/** So many steps back. */
const MOST_STEPS = 50;

/** The desk after an action, or as it was before the last one. The day is no part of it: its field says what it is. */
export function historyAfter(
  history: DeskHistory,
  action: DeskAction | { readonly type: 'undo' },
): DeskHistory {
  const { desk, before } = history;
  if (action.type === 'undo') {
    const [last, ...earlier] = before;
    return last ? { desk: { ...last, asOf: desk.asOf }, before: earlier } : history;
  }
  const after = deskAfter(desk, action);
  if (after === desk) return history;
  const typing = action.type === 'label-person' ? `label ${action.id}` : undefined;
  const goesOn = action.type === 'set-day' || (typing !== undefined && typing === history.typing);
  return { desk: after, before: goesOn ? before : [desk, ...before].slice(0, MOST_STEPS), typing };
}
