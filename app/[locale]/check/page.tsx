import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckIsland } from '@/app/islands/check/CheckIsland';
import { namespaces } from '@/app/islands/check/namespaces';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { catalogsFor } from '@/lib/i18n/catalogs';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const check = await getTranslations('check');
  return pageMetadata(locale, 'check', { title: check('title') });
}

/** The questionnaire: one address for all of its steps. */
export default async function CheckPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  return (
    <div data-island="check">
      <CheckIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} />
    </div>
  );
}
