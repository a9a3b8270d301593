import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from './catalogs';
import { defaultLocale, isLocale, languages, timeZone } from './locales';

/**
 * The configuration of next-intl for a page. Its locale is the one for formats (es-US); a page takes the code of its language from its address.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale: languages[locale].formats, messages: messagesOf(locale), timeZone };
});
