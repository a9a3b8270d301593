import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HelpingPage } from '@/app/pages/HelpingPage';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = await getTranslations('helping');
  return pageMetadata(locale, 'helping', { title: t('title'), description: t('forThem') });
}

/** Helping somebody: which way to go. */
export default async function HelpingRoute(props: LocalePageProps) {
  await pageLocale(props);
  return (
    <ReadingShell page="helping">
      <HelpingPage />
    </ReadingShell>
  );
}
