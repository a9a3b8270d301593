import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AboutPage } from '@/app/pages/AboutPage';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const about = await getTranslations('about');
  return pageMetadata(locale, 'about', { title: about('title'), description: about('intro') });
}

/** Where the answers come from, how sure we are of them, and how to check one. */
export default async function AboutRoute(props: LocalePageProps) {
  await pageLocale(props);
  return (
    <ReadingShell page="about">
      <AboutPage />
    </ReadingShell>
  );
}
