import { defaultLocale, type Locale, locales } from '../i18n/locales';

/**
 * The folder of the domain that the site is in (`BASE_PATH` at build time), such as `/help-check`; otherwise empty. The bundler replaces the variable
 * with its value.
 */
export const basePath = (): string => process.env.BASE_PATH || '';

/** Adds the base path to an address from the root of the site: `/data/norms.json` becomes `/help-check/data/norms.json`. */
export const siteAddress = (address: string): string => basePath() + address;

/** The address of a page in a language, with the base path: `pagePath('es', 'check')` is `/es/check/`, `pagePath('en')` is `/en/`. */
export function pagePath(locale: Locale, page = ''): string {
  return siteAddress(page === '' ? `/${locale}/` : `/${locale}/${page}/`);
}

/**
 * The addresses of a page in every language. `x-default` is for all other languages: the choice of language for the first page, English for the
 * others.
 */
export function alternates(page: string): Readonly<Record<string, string>> {
  const others = page === '' ? siteAddress('/') : pagePath(defaultLocale, page);
  return {
    ...Object.fromEntries(locales.map((code) => [code, pagePath(code, page)])),
    'x-default': others,
  };
}
