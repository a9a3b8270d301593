import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { today } from '@/lib/clock';
import { type Action, advance, newSession, type Session, stepOf } from '@/lib/screening/session';
import type { Step } from '@/lib/screening/steps';
import type { Day } from '@/rules';
import { useForgottenOnLeave } from '../useForgottenOnLeave';

/** What an entry of the browser's history knows: a place, never an answer. */
interface Place {
  readonly step?: number;
  readonly depth?: number;
}

export interface SessionOfPage {
  readonly session: Session;
  readonly step: Step;
  readonly asOf: Day;
  /** Does what a person did; where that leads on, the browser's Back leads back. */
  readonly act: (action: Action) => void;
  readonly back: () => void;
  /** Forgets everything and goes to the first question. */
  readonly clear: () => void;
}

const placeNow = (): Place => (history.state ?? {}) as Place;

/** The screening of this page, in memory alone, and its steps as entries of the browser's history. */
export function useSession(): SessionOfPage {
  const [asOf] = useState(today);
  const [session, dispatch] = useReducer(
    (now: Session, action: Action) => advance(now, action, asOf),
    newSession,
  );
  const current = useRef(session);
  current.current = session;

  const act = useCallback(
    (action: Action) => {
      const next = advance(current.current, action, asOf);
      dispatch(action);
      if (next.at === current.current.at) return;
      const depth = (placeNow().depth ?? 0) + 1;
      history.pushState({ ...history.state, step: next.at, depth }, '');
    },
    [asOf],
  );

  const clear = useCallback(() => {
    dispatch({ type: 'start-over' });
    const { depth = 0 } = placeNow();
    if (depth > 0) history.go(-depth);
  }, []);

  useEffect(() => {
    // After a reload the answers are gone: go back to the first entry, so that one Back leaves the page.
    const { depth = 0 } = placeNow();
    if (depth > 0) history.go(-depth);
    const onPopState = () => dispatch({ type: 'go-to', at: placeNow().step ?? 0 });
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  useForgottenOnLeave(() => dispatch({ type: 'start-over' }));

  const back = useCallback(() => history.back(), []);
  return { session, step: stepOf(session, asOf), asOf, act, back, clear };
}
