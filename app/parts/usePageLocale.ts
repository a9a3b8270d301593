import { useLocale } from 'next-intl';
import { defaultLocale, type Locale, languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** The language that the words around this component are in. next-intl itself holds the locale that formats: `es-US`. */
export function usePageLocale(): Locale {
  const formats = useLocale();
  return locales.find((code) => languages[code].formats === formats) ?? defaultLocale;
}

/** The address of a page in the language of this one: `path('check')` is `/es/check/` on a Spanish page, `path()` is `/es/`. */
export function usePagePath(): (page?: string) => string {
  const locale = usePageLocale();
  return (page) => pagePath(locale, page);
}
