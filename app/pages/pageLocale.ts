import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** The props of every page under `app/[locale]`. */
export interface LocalePageProps {
  readonly params: Promise<{ locale: string }>;
}

/** The language named in the address of a page. Sets the language of its messages. An unknown code is a 404. */
export async function pageLocale(props: LocalePageProps): Promise<Locale> {
  const { locale } = await props.params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
