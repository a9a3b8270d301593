import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PolicyPage } from '@/app/pages/PolicyPage';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { today } from '@/lib/clock';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const policy = await getTranslations('policy');
  return pageMetadata(locale, 'policy', { title: policy('title'), description: policy('intro') });
}

/** The City's policy in plain words, clause by clause, and what changed around it. */
export default async function PolicyRoute(props: LocalePageProps) {
  await pageLocale(props);
  return (
    <ReadingShell page="policy">
      <PolicyPage asOf={today()} />
    </ReadingShell>
  );
}
