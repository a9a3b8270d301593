import { useLocale } from 'next-intl';
import { type Language, languages } from '@/lib/i18n/locales';

/**
 * Puts a phone number or an address between Unicode's isolates (U+2066, U+2069) on a right-to-left page; otherwise its parts would change places. On
 * other pages the text stays as it is.
 */
export function useIsolated(): (text: string) => string {
  const formats = useLocale();
  const rightToLeft = Object.values<Language>(languages).some(
    (language) => language.formats === formats && language.dir === 'rtl',
  );
  return (text) => (rightToLeft ? `\u2066${text}\u2069` : text);
}
