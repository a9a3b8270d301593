import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { WordsPage } from '@/app/pages/WordsPage';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const words = await getTranslations('pages.words');
  return pageMetadata(locale, 'words', { title: words('title'), description: words('intro') });
}

/** The words that matter most, in this language and in English, for a person who reads them on paper. */
export default async function WordsRoute(props: LocalePageProps) {
  await pageLocale(props);
  return (
    <ReadingShell page="words">
      <WordsPage />
    </ReadingShell>
  );
}
