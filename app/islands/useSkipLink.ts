import { useEffect } from 'react';

/**
 * Lets the skip link of the frame move the focus and nothing else. A jump within the page is an entry of the browser's history without
 * a place in it, which an island would take for its first step.
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
