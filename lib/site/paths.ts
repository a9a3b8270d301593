import { defaultLocale, type Locale, locales } from '../i18n/locales';

/** The address of a page in a language: `pagePath('es', 'check')` is `/es/check/`, `pagePath('en')` is `/en/`. */
export function pagePath(locale: Locale, page = ''): string {
  return page === '' ? `/${locale}/` : `/${locale}/${page}/`;
}

/**
 * A page in every language, by language, and under `x-default` the one for everybody else: the first page has the choice of a language for
 * that, the others English.
 */
export function alternates(page: string): Readonly<Record<string, string>> {
  const others = page === '' ? '/' : pagePath(defaultLocale, page);
  return {
    ...Object.fromEntries(locales.map((code) => [code, pagePath(code, page)])),
    'x-default': others,
  };
}
