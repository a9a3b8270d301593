import { useCallback, useEffect, useReducer } from 'react';
import { today } from '@/lib/clock';
import type { Action } from '@/lib/questionnaire/session';
import { forgetLastMatch } from '@/lib/site/lastMatch';
import { useForgottenOnLeave } from '../useForgottenOnLeave';
import { firstRound, type Round, roundAfter } from './round';
import { useHistory } from './useHistory';

export interface RoundOfPage {
  readonly round: Round;
  readonly act: (action: Action) => void;
  /** Records that a field was changed but not submitted yet. */
  readonly touch: () => void;
  /** Goes to the step before, as the browser's Back does. */
  readonly back: () => void;
  /** Clears everything and goes to the first question. */
  readonly clear: () => void;
}

/** The screening of this page, in memory only. Each step is an entry of the browser's history. */
export function useRound(): RoundOfPage {
  const [round, dispatch] = useReducer(roundAfter, undefined, () => firstRound(today()));
  const go = useCallback((depth: number) => dispatch({ type: 'go', depth }), []);
  const back = useHistory(round, go);
  const act = useCallback((action: Action) => dispatch({ type: 'act', action, asOf: today() }), []);
  const touch = useCallback(() => dispatch({ type: 'touch', asOf: today() }), []);
  const clear = useCallback(() => dispatch({ type: 'clear', asOf: today() }), []);
  useForgottenOnLeave(() => dispatch({ type: 'leave', asOf: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each round
  useEffect(forgetLastMatch, [round.number]);
  return { round, act, touch, back, clear };
}
