import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** What Next hands to every page under `app/[locale]`. */
export interface LocalePageProps {
  readonly params: Promise<{ locale: string }>;
}

/** The language of a page, from its address. Makes the page's translations follow it; unknown codes are a 404. */
export async function pageLocale(props: LocalePageProps): Promise<Locale> {
  const { locale } = await props.params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
