import { usePageLocale } from '@/app/parts/usePageLocale';
import { type Locale, languages } from '@/lib/i18n/locales';

/** Names a language in its own words and, for a caseworker who cannot read them, in those of the page: "አማርኛ (Amharic)". */
export function useLanguageLabel(): (code: Locale) => string {
  const locale = usePageLocale();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (code) => (code === locale ? languages[code].name : `${languages[code].name} (${names.of(code)})`);
}
