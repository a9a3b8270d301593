import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmbedIsland } from '@/app/islands/embed/EmbedIsland';
import { namespaces } from '@/app/islands/embed/namespaces';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { catalogsFor } from '@/lib/i18n/catalogs';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  return pageMetadata(locale, 'embed', { title: (await getTranslations('check'))('title') });
}

/** The questionnaire for a partner's frame. */
export default async function EmbedPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  return (
    <div data-island="embed">
      <EmbedIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} />
    </div>
  );
}
