import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from './catalogs';
import { defaultLocale, intlLocale, isLocale, timeZone } from './locales';

/** The configuration of next-intl for a page. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale: intlLocale(locale), messages: messagesOf(locale), timeZone };
});
