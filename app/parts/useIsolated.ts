import { languages } from '@/lib/i18n/locales';
import { usePageLocale } from './usePageLocale';

/**
 * Keeps a phone number or an address from being torn apart by a sentence that runs from right to left: between Unicode's isolates
 * (U+2066, U+2069), where the page's language needs them. Elsewhere the text stays as it is.
 */
export function useIsolated(): (text: string) => string {
  const { dir } = languages[usePageLocale()];
  return (text) => (dir === 'rtl' ? `\u2066${text}\u2069` : text);
}
