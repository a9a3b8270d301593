import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Clears a screen when its page is left, so that the browser's cached copy has no answer.
 * @param forget resets the screen
 */
export function useForgottenOnLeave(forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    const onPageHide = () => flushSync(() => latest.current());
    const onPageShow = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    window.addEventListener('pagehide', onPageHide);
    window.addEventListener('pageshow', onPageShow);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      window.removeEventListener('pageshow', onPageShow);
    };
  }, []);
}
