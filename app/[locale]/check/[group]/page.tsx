import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckIsland } from '@/app/islands/check/CheckIsland';
import { namespaces } from '@/app/islands/check/namespaces';
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
  return pageMetadata(locale, `check/${group}`, { title: check('title') });
}

/** The questionnaire with one group of needs in front: a place to begin, the same for everybody, with nothing ticked. */
export default async function CheckGroupPage(props: GroupPageProps) {
  const locale = await pageLocale(props);
  const group = await pageGroup(props);
  return (
    <div data-island="check" data-start={group}>
      <CheckIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} start={group} />
    </div>
  );
}
