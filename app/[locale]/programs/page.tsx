import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgramList } from '@/app/pages/ProgramList';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = await getTranslations();
  return pageMetadata(locale, 'programs', {
    title: t('site.pages.programs'),
    description: t('pages.programs.intro'),
  });
}

/** Programs that people ask for by name, that the City does not run, and that have rules of their own. */
export default async function ProgramsPage(props: LocalePageProps) {
  await pageLocale(props);
  const t = await getTranslations();
  return (
    <ReadingShell page="programs">
      <h1>{t('site.pages.programs')}</h1>
      <p className="lead">{t('pages.programs.intro')}</p>
      <ProgramList />
    </ReadingShell>
  );
}
