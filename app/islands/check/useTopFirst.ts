import { type RefObject, useLayoutEffect } from 'react';
import { afterFrame } from './afterFrame';

/**
 * A long screen comes into sight in two frames: first its top, which is all that a phone shows, then what stands below it. To make the whole
 * of it visible at once takes a slow phone as long as everything else between the tap and the screen.
 * @param shown the part of the page that the step stands in; what waits for the second frame is inside `.below`
 * @param key one for each step
 */
export function useTopFirst(shown: RefObject<HTMLElement | null>, key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step comes into sight once
  useLayoutEffect(() => {
    const step = shown.current;
    if (!step?.querySelector('.below')) return;
    step.classList.add('step--top');
    afterFrame(() => step.classList.remove('step--top'));
  }, [shown, key]);
}
