import { languages } from '@/lib/i18n/locales';
import { usePageLocale } from './usePageLocale';

/**
 * Puts a phone number or an address between Unicode's isolates (U+2066, U+2069) on a right-to-left page; otherwise its parts would change places. On
 * other pages the text stays as it is.
 */
export function useIsolated(): (text: string) => string {
  const { dir } = languages[usePageLocale()];
  return (text) => (dir === 'rtl' ? `\u2066${text}\u2069` : text);
}
