import type { Locale } from '../i18n/locales';

/** The address of a page in a language: `pagePath('es', 'check')` is `/es/check/`, `pagePath('en')` is `/en/`. */
export function pagePath(locale: Locale, page = ''): string {
  return page === '' ? `/${locale}/` : `/${locale}/${page}/`;
}

/** Where *Leave this site* goes: a page that says nothing about the person, known to everyone, up everywhere. */
export const leaveAddress = 'https://www.google.com/';
