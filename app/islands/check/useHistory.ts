import { useCallback, useEffect, useRef } from 'react';
import { type StepHistory, stepHistory } from '@/lib/site/stepHistory';
import type { Round } from './round';

/**
 * Keeps the browser's history in step with a round.
 * @param go shows the visited step of a history entry
 * @returns goes back one step
 */
export function useHistory(round: Round, go: (depth: number) => void): () => void {
  const steps = useRef<StepHistory>(undefined);
  useEffect(() => {
    const own = stepHistory(go);
    steps.current = own;
    return own.stop;
  }, [go]);
  useEffect(() => steps.current?.follow(round.depth, round.cleared), [round]);
  return useCallback(() => steps.current?.back(), []);
}
