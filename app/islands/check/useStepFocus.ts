import { type RefObject, useLayoutEffect, useRef } from 'react';
import { focusInSight } from '@/lib/site/inSight';

/**
 * When the step changes, scrolls to the top and moves the focus to the heading of the step, which a screen reader then reads.
 * @param shown the element that the step is in
 * @param key identifies the step
 */
export function useStepFocus(shown: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key);
  useLayoutEffect(() => {
    if (last.current === key) return;
    last.current = key;
    const heading = shown.current?.querySelector('h1');
    if (heading) focusInSight(heading, true);
  }, [shown, key]);
}
