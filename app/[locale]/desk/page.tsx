import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskIsland } from '@/app/islands/desk/DeskIsland';
import { namespaces } from '@/app/islands/desk/namespaces';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { catalogsFor } from '@/lib/i18n/catalogs';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const desk = await getTranslations('desk');
  return pageMetadata(locale, 'desk', { title: desk('title'), description: desk('lede') });
}

/** The caseworker's desk: a whole household on one screen. */
export default async function DeskPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  return (
    <div data-island="desk">
      <DeskIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} />
    </div>
  );
}
