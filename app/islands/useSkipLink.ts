import { useEffect } from 'react';

/**
 * Makes the skip link move only the focus. A jump to an id would add a history entry without a step number, which an island would take for its
 * first step.
 */
export function useSkipLink(): void {
  useEffect(() => {
    function onClick(event: MouseEvent): void {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.usa-skipnav') : null;
      const target = link && document.getElementById(link.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      target.tabIndex = -1;
      target.focus();
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
