/** Undo for the desk. "Next client" clears it. */
import { type Desk, emptyDesk } from './desk';
import { type DeskAction, deskAfter } from './reducer';

export interface DeskHistory {
  readonly desk: Desk;
  /** The earlier desks, the latest first. */
  readonly before: readonly Desk[];
  /** The field that is being typed into: all the typing is one step back. */
  readonly typing?: string | undefined;
}

export const noHistory: DeskHistory = { desk: emptyDesk, before: [] };

/** The number of steps that can be undone. */
const MOST_STEPS = 50;

/** The desk after an action or an undo. Undo does not change the day, which has its own field. */
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
