import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmbedIsland } from '@/app/islands/embed/EmbedIsland';
import { namespaces } from '@/app/islands/embed/namespaces';
import { type GroupPageProps, groupParams, pageGroup } from '@/app/pages/pageGroup';
import { pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { catalogsFor } from '@/lib/i18n/catalogs';

export const dynamicParams = false;
export const generateStaticParams = groupParams;

export async function generateMetadata(props: GroupPageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const group = await pageGroup(props);
  const check = await getTranslations('check');
  return pageMetadata(locale, `embed/${group}`, { title: check('title') });
}

/** The questionnaire for a partner's frame, with one group of needs in front. */
export default async function EmbedGroupPage(props: GroupPageProps) {
  const locale = await pageLocale(props);
  const group = await pageGroup(props);
  return (
    <div data-island="embed" data-start={group}>
      <EmbedIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} start={group} />
    </div>
  );
}
