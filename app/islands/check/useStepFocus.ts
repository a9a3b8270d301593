import { type RefObject, useLayoutEffect, useRef } from 'react';

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
    window.scrollTo(0, 0);
    // In a frame it is the page around it that scrolls, and only the focus can make it scroll.
    shown.current?.querySelector('h1')?.focus({ preventScroll: window.parent === window });
  }, [shown, key]);
}
