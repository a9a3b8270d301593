import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { ServicesTable } from '@/app/pages/ServicesTable';
import { NEED_GROUPS } from '@/lib/city/needs';
import { today } from '@/lib/clock';
import { pagePath } from '@/lib/site/paths';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = await getTranslations();
  return pageMetadata(locale, 'services', {
    title: t('site.pages.services'),
    description: t('pages.services.intro'),
  });
}

/** Every service and its rule in one table. */
export default async function ServicesPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const t = await getTranslations();
  return (
    <ReadingShell page="services" wide>
      <h1>{t('site.pages.services')}</h1>
      <p className="lead">{t('pages.services.intro')}</p>
      <p className="alone">
        <a href={pagePath(locale, 'programs')}>{t('site.pages.programs')}</a>
      </p>
      <p className="alone">
        <a href={pagePath(locale, 'answers')}>{t('plain.title')}</a>
      </p>
      <nav className="jump" aria-label={t('pages.services.jump')}>
        <ul className="links">
          {NEED_GROUPS.map((group) => (
            <li key={group}>
              <a href={`#${group}`}>{t(`needGroups.${group}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ServicesTable asOf={today()} />
    </ReadingShell>
  );
}
