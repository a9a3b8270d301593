import { useEffect, useRef } from 'react';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/**
 * Hands a click on a language link of the frame to the island: the same screen in the other language, its address in the bar.
 * @param choose told which language was chosen, and what to call once the island speaks it; false leaves the link a plain link
 */
export function useLanguageLinks(choose: (locale: Locale, show: () => void) => boolean): void {
  const chosen = useRef<string>(undefined);
  useEffect(() => {
    // The entries before keep the address of the language before; who goes back stays in this one.
    const onPopState = () => {
      if (chosen.current) nameAddress(chosen.current);
    };
    function onClick(event: MouseEvent): void {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-language]') : null;
      const code = link?.dataset.language;
      if (!link || !isLocale(code)) return;
      // What stands behind `#` stays: a frame finds there whom it may tell its height.
      const address = link.pathname + location.hash;
      const show = () => {
        chosen.current = address;
        nameAddress(address);
      };
      if (!choose(code, show)) return;
      event.preventDefault();
      closeMenu(link);
    }
    document.addEventListener('click', onClick);
    window.addEventListener('popstate', onPopState);
    return () => {
      document.removeEventListener('click', onClick);
      window.removeEventListener('popstate', onPopState);
    };
  }, [choose]);
}

/** The site as one file, from a disk or from any address, has only that address. */
const isOneFile = (): boolean => document.querySelector('[data-screen]') !== null;

/** Puts the address of the page in that language into the bar. */
function nameAddress(address: string): void {
  if (!isOneFile()) history.replaceState(history.state, '', address);
}

/** The menu of languages covers what was asked for; the focus stays where the person was. */
function closeMenu(link: Element): void {
  const menu = link.closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
