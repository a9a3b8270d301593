import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckIsland } from '@/app/islands/check/CheckIsland';
import { namespaces } from '@/app/islands/check/namespaces';
import { type LocalePageProps, pageLocale } from '@/app/ui/pageLocale';
import { SiteFooter } from '@/app/ui/SiteFooter';
import { catalogsFor } from '@/lib/i18n/catalogs';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  await pageLocale(props);
  return { title: (await getTranslations('check'))('title') };
}

export default async function CheckPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  return (
    <>
      <div data-island="check">
        <CheckIsland locale={locale} catalogs={catalogsFor(namespaces)} />
      </div>
      <SiteFooter page="check" />
    </>
  );
}
