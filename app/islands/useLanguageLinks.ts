import { useEffect, useRef } from 'react';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/**
 * Handles clicks on the language links of the frame: the island shows the same screen in the other language, with that language's address.
 * @param choose gets the chosen language, and a function to call once the island has changed; if it returns false, the link works as a plain link
 */
export function useLanguageLinks(choose: (locale: Locale, show: () => void) => boolean): void {
  const chosen = useRef<string>(undefined);
  useEffect(() => {
    // Earlier history entries have the address of the old language; Back keeps the new language.
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
      // Keep the part after `#`, which names the page around a frame.
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

/** Whether this is the one-file version, which has only one address. */
const isOneFile = (): boolean => document.querySelector('[data-screen]') !== null;

/** Shows the address of the page in that language. */
function nameAddress(address: string): void {
  if (!isOneFile()) history.replaceState(history.state, '', address);
}

/** Closes the menu of languages, which would cover the page, and keeps the focus there. */
function closeMenu(link: Element): void {
  const menu = link.closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
