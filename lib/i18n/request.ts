import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from './catalogs';
import { defaultLocale, isLocale, languages, timeZone } from './locales';

/**
 * What next-intl renders a page with. The locale handed on is the one that formats (es-US): a page takes the code of
 * its language from its address, not from here.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale: languages[locale].formats, messages: messagesOf(locale), timeZone };
});
