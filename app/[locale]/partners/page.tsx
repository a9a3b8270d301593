import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { namespaces } from '@/app/islands/widget/namespaces';
import { WidgetIsland } from '@/app/islands/widget/WidgetIsland';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { PartnersPage } from '@/app/pages/partners/PartnersPage';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { catalogsFor } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const partners = await getTranslations('partners');
  return pageMetadata(locale, 'partners', { title: partners('title'), description: partners('intro') });
}

/** For nonprofits and partners. Its one script makes the lines to paste, and the links in the language that is chosen. */
export default async function PartnersRoute(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const titles = Object.fromEntries(
    await Promise.all(
      locales.map(async (code) => [
        code,
        (await getTranslations({ locale: code, namespace: 'widget' }))('title'),
      ]),
    ),
  );
  return (
    <ReadingShell page="partners">
      <PartnersPage
        widget={
          <div data-island="widget" data-titles={JSON.stringify(titles)}>
            <WidgetIsland titles={titles} locale={locale} catalogs={catalogsFor(namespaces, locale)} />
          </div>
        }
      />
    </ReadingShell>
  );
}
