import { useLocale } from 'next-intl';
import { type Locale, languageIn } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** The language of the words around a component. */
export const usePageLocale = (): Locale => languageIn(useLocale());

/** The address of a page in the language of this one: `path('check')` is `/es/check/` on a Spanish page, `path()` is `/es/`. */
export function usePagePath(): (page?: string) => string {
  const locale = usePageLocale();
  return (page) => pagePath(locale, page);
}
