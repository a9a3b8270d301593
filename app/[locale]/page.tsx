import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HomePage } from '@/app/pages/HomePage';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const home = await getTranslations('home');
  return pageMetadata(locale, '', { title: home('headline'), description: home('lead') });
}

export default async function HomeRoute(props: LocalePageProps) {
  await pageLocale(props);
  return (
    <ReadingShell page="">
      <HomePage />
    </ReadingShell>
  );
}
