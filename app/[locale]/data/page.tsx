import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DataPage } from '@/app/pages/DataPage';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { workedExample } from '@/lib/node/publish/workedExample';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const data = await getTranslations('data');
  return pageMetadata(locale, 'data', { title: data('title'), description: data('intro') });
}

/** The rules and places as data, for partners. */
export default async function DataRoute(props: LocalePageProps) {
  await pageLocale(props);
  return (
    <ReadingShell page="data">
      <DataPage example={workedExample()} />
    </ReadingShell>
  );
}
