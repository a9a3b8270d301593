import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { Sentences } from '@/app/pages/Sentences';
import { WithContact } from '@/app/pages/WithContact';
import { leaveHost } from '@/lib/site/leaveAddress';
import { pagePath } from '@/lib/site/paths';

const DOES = ['answers', 'questions', 'cookies', 'others', 'reload', 'quiet', 'leave'] as const;
const CANNOT = [
  'history',
  'back',
  'host',
  'network',
  'browser',
  'kept',
  'watched',
  'printed',
  'mail',
  'offices',
  'immigration',
] as const;
const CHECK = ['open', 'tools', 'network', 'clear', 'answer', 'storage', 'offline'] as const;

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const privacy = await getTranslations('privacy');
  return pageMetadata(locale, 'privacy', { title: privacy('title'), description: privacy('intro') });
}

/** What we do, what we cannot promise, and how to check it. */
export default async function PrivacyPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const t = await getTranslations('privacy');
  return (
    <ReadingShell page="privacy">
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <h2>{t('does.title')}</h2>
      <Sentences keys={DOES.map((id) => `privacy.does.${id}` as const)} values={{ host: leaveHost() }} />
      <h2>{t('cannot.title')}</h2>
      <Sentences keys={CANNOT.map((id) => `privacy.cannot.${id}` as const)} />
      <h2>{t('check.title')}</h2>
      <p>{t('check.intro')}</p>
      <Sentences keys={CHECK.map((id) => `privacy.check.steps.${id}` as const)} ordered />
      <p className="alone">
        <a href={pagePath(locale, 'check')}>{(await getTranslations('check'))('title')}</a>
      </p>
      <WithContact message="privacy.check.found" />
    </ReadingShell>
  );
}
