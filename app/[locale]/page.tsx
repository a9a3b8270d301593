import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LocalePageProps, pageLocale } from '@/app/ui/pageLocale';
import { pageMetadata } from '@/app/ui/pageMetadata';
import { HomePage } from '@/app/ui/reading/HomePage';
import { ReadingShell } from '@/app/ui/reading/ReadingShell';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const home = await getTranslations('home');
  return pageMetadata(locale, '', { title: home('title'), description: home('lead') });
}

export default async function HomeRoute(props: LocalePageProps) {
  const locale = await pageLocale(props);
  return (
    <ReadingShell locale={locale} page="">
      <HomePage locale={locale} />
    </ReadingShell>
  );
}
