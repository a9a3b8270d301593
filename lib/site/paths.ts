import { defaultLocale, type Locale, locales } from '../i18n/locales';

/**
 * The folder of the domain that the site stands in, as `/help-check`; empty where it has a domain to itself. The build was made for it
 * (`BASE_PATH`), and the name in this line is replaced by its value when pages and scripts are bundled.
 */
export const basePath = (): string => process.env.BASE_PATH || '';

/** An address from the root of the site, as a link names it: `/data/norms.json` is `/help-check/data/norms.json` in a folder. */
export const siteAddress = (address: string): string => basePath() + address;

/** The address of a page in a language: `pagePath('es', 'check')` is `/es/check/`, `pagePath('en')` is `/en/`; in a folder, below it. */
export function pagePath(locale: Locale, page = ''): string {
  return siteAddress(page === '' ? `/${locale}/` : `/${locale}/${page}/`);
}

/**
 * A page in every language, by language, and under `x-default` the one for everybody else: the first page has the choice of a language for
 * that, the others English.
 */
export function alternates(page: string): Readonly<Record<string, string>> {
  const others = page === '' ? siteAddress('/') : pagePath(defaultLocale, page);
  return {
    ...Object.fromEntries(locales.map((code) => [code, pagePath(code, page)])),
    'x-default': others,
  };
}
