import { useCallback, useEffect, useRef, useState } from 'react';
import { today } from '@/lib/clock';
import { type Action, advance, newSession, type Session, stepOf } from '@/lib/screening/session';
import type { Step } from '@/lib/screening/steps';
import type { Day } from '@/rules';
import { useForgottenOnLeave } from '../useForgottenOnLeave';
import { afterFrame } from './afterFrame';

/** What an entry of the browser's history knows: a place, never an answer. */
interface Place {
  readonly step?: number;
  readonly depth?: number;
}

export interface SessionOfPage {
  readonly session: Session;
  readonly step: Step;
  readonly asOf: Day;
  /** How often everything was forgotten: no screen of before may stand in for one of after. */
  readonly round: number;
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
  const [session, show] = useState(newSession);
  const [round, setRound] = useState(0);
  const now = useRef(session);

  /** Worked out once, here: React may run what it is given more than once. */
  const dispatch = useCallback(
    (action: Action) => {
      try {
        if (action.type === 'start-over') setRound((before) => before + 1);
        now.current = advance(now.current, action, asOf);
        show(now.current);
      } catch (error) {
        // Only what breaks while a screen is drawn is caught, and told to the person.
        show(() => {
          throw error;
        });
      }
    },
    [asOf],
  );

  /** The entry of the history that is still to be written, and the writing of it. */
  const unwritten = useRef<() => void>(undefined);
  const written = useCallback(() => {
    const write = unwritten.current;
    unwritten.current = undefined;
    write?.();
  }, []);

  const act = useCallback(
    (action: Action) => {
      const before = now.current.at;
      dispatch(action);
      const next = now.current;
      if (next.at === before) return;
      // The next screen first: a browser takes its time to write its history.
      written();
      unwritten.current = () => {
        const depth = (placeNow().depth ?? 0) + 1;
        history.pushState({ ...history.state, step: next.at, depth }, '');
      };
      afterFrame(written);
    },
    [dispatch, written],
  );

  const clear = useCallback(() => {
    written();
    dispatch({ type: 'start-over' });
    const { depth = 0 } = placeNow();
    if (depth > 0) history.go(-depth);
  }, [dispatch, written]);

  useEffect(() => {
    // After a reload the answers are gone: go back to the first entry, so that one Back leaves the page.
    const { depth = 0 } = placeNow();
    if (depth > 0) history.go(-depth);
    const onPopState = () => dispatch({ type: 'go-to', at: placeNow().step ?? 0 });
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [dispatch]);

  useForgottenOnLeave(() => dispatch({ type: 'start-over' }));

  const back = useCallback(() => {
    written();
    history.back();
  }, [written]);
  return { session, step: stepOf(session, asOf), asOf, round, act, back, clear };
}
