import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales';

/** Without `localeCookie: false`, changing the language writes a cookie. */
export const routing = defineRouting({ locales, defaultLocale, localePrefix: 'always', localeCookie: false });
