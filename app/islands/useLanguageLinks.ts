import { useEffect } from 'react';
import { isLocale, type Locale, languages } from '@/lib/i18n/locales';

/**
 * Makes the language links of the frame switch in place: the same screen in the other language, its address in the bar, no request.
 * @param change told which language was chosen
 */
export function useLanguageLinks(change: (locale: Locale) => void): void {
  useEffect(() => {
    function onClick(event: MouseEvent): void {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-language]') : null;
      const code = link?.dataset.language;
      if (!link || !isLocale(code)) return;
      event.preventDefault();
      history.replaceState(history.state, '', link.pathname);
      document.documentElement.lang = code;
      document.documentElement.dir = languages[code].dir;
      change(code);
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [change]);
}
