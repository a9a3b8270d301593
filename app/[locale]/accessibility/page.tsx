import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { Sentences } from '@/app/pages/Sentences';
import { WithContact } from '@/app/pages/WithContact';
import { PlaceList } from '@/app/parts/PlaceList';
import { placesForTopic } from '@/lib/directory';

const TRIED = ['automatic', 'keyboard', 'zoom', 'motion', 'scripts', 'words', 'browsers', 'listen'] as const;

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = await getTranslations();
  return pageMetadata(locale, 'accessibility', {
    title: `${t('site.pages.accessibility')}: ${t('accessibility.title')}`,
    description: t('accessibility.intro'),
  });
}

/** What was tried so that everybody can use the site, what was not, and how to complain. */
export default async function AccessibilityPage(props: LocalePageProps) {
  await pageLocale(props);
  const t = await getTranslations('accessibility');
  return (
    <ReadingShell page="accessibility">
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <p>{t('goal')}</p>
      <h2>{t('triedTitle')}</h2>
      <p>{t('triedIntro')}</p>
      <Sentences keys={TRIED.map((id) => `accessibility.tried.${id}` as const)} />
      <h2>{t('limitsTitle')}</h2>
      <p>{t('limits')}</p>
      <h2>{t('complainTitle')}</h2>
      <WithContact message="accessibility.complain" />
      <p>{t('complainCity')}</p>
      <PlaceList places={placesForTopic('policy-questions')} />
    </ReadingShell>
  );
}
